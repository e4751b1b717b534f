import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import { db } from '#lib/server/app.ts';
import type { Importer } from '#lib/server/staff/importer.ts';
import type { Said } from '#lib/server/staff/say.ts';
import { importing } from '../../reader.server.ts';

type Say<Wrong> = (
	to: typeof db,
	who: Importer,
	id: string,
	form: FormData
) => Promise<Said<Wrong>>;

/** Keeps what HR said of a list and shows what comes of it, or says under `key` what is wrong. */
export async function answer<Wrong, Key extends string>(
	{ request, locals, params, url }: RequestEvent,
	key: Key,
	say: Say<Wrong>
) {
	const said = await say(db, importing(locals), params.import!, await request.formData());
	if (said.ok) redirect(303, url.pathname);
	if (said.gone) error(404, ui[locals.language].notFound);
	return fail(422, { [key]: said.wrong } as Record<Key, Wrong>);
}
