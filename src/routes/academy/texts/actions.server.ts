import { fail } from '@sveltejs/kit';
import {
	agree,
	remark,
	sendBack,
	settle,
	takeBack,
	wordsIn
} from '#lib/server/academy/items/review.ts';
import { textsId } from '#lib/server/academy/texts/draft.ts';
import { askTexts, publishTexts } from '#lib/server/academy/texts/publish.ts';
import { bench, db, shelf } from '#lib/server/app.ts';
import { writer } from '../items/writer.server.ts';

type Event = { request: Request; locals: App.Locals };
type Asked = { who: ReturnType<typeof writer>; revision: number; words: string };

/** Does what a button asks on the revision that its reader saw. */
async function act<Refusal extends string>(
	{ request, locals }: Event,
	at: string,
	work: (asked: Asked) => Promise<Refusal | undefined>
) {
	const form = await request.formData();
	const words = wordsIn(form);
	const revision = Number(form.get('revision'));
	const refused = await work({ who: writer({ locals }), revision, words });
	return refused ? fail(422, { refused, at, words }) : { done: at };
}

/** What the buttons of the page of own words do. */
export const textActions = {
	ask: (event: Event) =>
		act(event, 'ask', ({ who, revision }) => askTexts(db, bench, who, revision)),
	agree: (event: Event) =>
		act(event, 'agree', ({ who, revision }) => agree(db, who, textsId, revision)),
	back: (event: Event) =>
		act(event, 'back', ({ who, revision, words }) => sendBack(db, who, textsId, revision, words)),
	unask: (event: Event) =>
		act(event, 'unask', ({ who, revision }) => takeBack(db, who, textsId, revision)),
	remark: (event: Event) =>
		act(event, 'remark', ({ who, words }) => remark(db, who, textsId, words)),
	settle: async ({ request, locals }: Event) => {
		await settle(db, writer({ locals }), textsId, await request.formData());
		return { done: 'settle' };
	},
	publish: async (event: Event) => {
		const done = await act(event, 'publish', ({ who, revision }) =>
			publishTexts(db, bench, who, revision)
		);
		await shelf.refresh();
		return done;
	}
};
