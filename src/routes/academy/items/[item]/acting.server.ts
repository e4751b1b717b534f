import { error, fail } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import type { PublishRefusal } from '#lib/server/academy/items/refusals.ts';
import type { ReviewRefusal } from '#lib/server/academy/reviewing.ts';
import type { Writer } from '#lib/server/academy/items/writer.ts';
import { writer } from '../writer.server.ts';

/** A request to the page of an item. */
export type Event = { request: Request; locals: App.Locals; params: { item: string }; url: URL };
type Work = {
	(asked: {
		who: Writer;
		id: string;
		revision: number;
		form: FormData;
	}): Promise<PublishRefusal | ReviewRefusal | undefined>;
};

/** What an act came to: nothing stands in its way. `at`: the button. */
export const come = (at: string) => ({ done: at });

/** Does what a button of the page of an item asks, on the revision that its reader saw. */
export async function act({ request, locals, params, url }: Event, work: Work) {
	const form = await request.formData();
	const at = [...url.searchParams.keys()][0]?.replace('/', '') ?? '';
	const revision = Number(form.get('revision'));
	const refused = await work({ who: writer({ locals }), id: params.item, revision, form });
	if (refused === 'gone') error(404, ui[locals.language].notFound);
	if (refused) return fail(422, { refused, at, words: String(form.get('words') ?? '') });
	return come(at);
}
