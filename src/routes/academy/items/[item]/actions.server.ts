import { fail, redirect } from '@sveltejs/kit';
import { askReview, publishItem } from '#lib/server/academy/items/publish.ts';
import {
	agree,
	remark,
	sendBack,
	settle,
	takeBack,
	wordsIn
} from '#lib/server/academy/items/review.ts';
import { dropItem, withdrawItem } from '#lib/server/academy/items/withdraw.ts';
import { bench, db, shelf } from '#lib/server/app.ts';
import { writer } from '../writer.server.ts';
import { act, come, type Event } from './acting.server.ts';

/** What the buttons of the page of an item do. */
export const itemActions = {
	ask: (event: Event) =>
		act(event, ({ who, id, revision, form }) => {
			const meaning = form.get('meaning');
			const same = meaning === null ? undefined : meaning === 'same';
			return askReview(db, bench, who, id, { revision, same });
		}),
	agree: (event: Event) => act(event, ({ who, id, revision }) => agree(db, who, id, revision)),
	back: (event: Event) =>
		act(event, ({ who, id, revision, form }) => sendBack(db, who, id, revision, wordsIn(form))),
	unask: (event: Event) => act(event, ({ who, id, revision }) => takeBack(db, who, id, revision)),
	remark: (event: Event) => act(event, ({ who, id, form }) => remark(db, who, id, wordsIn(form))),
	settle: async ({ request, locals, params }: Event) => {
		await settle(db, writer({ locals }), params.item, await request.formData());
		return come('settle');
	},
	publish: async (event: Event) => {
		const done = await act(event, ({ who, id, revision }) =>
			publishItem(db, bench, who, id, revision)
		);
		await shelf.refresh();
		return done;
	},
	withdraw: async (event: Event) => {
		const done = await act(event, async ({ who, id, form }) =>
			form.has('sure') ? withdrawItem(db, who, id) : 'not-sure'
		);
		await shelf.refresh();
		return done;
	},
	drop: async ({ request, locals, params }: Event) => {
		const isSure = (await request.formData()).has('sure');
		const refused = isSure ? await dropItem(db, writer({ locals }), params.item) : 'not-sure';
		if (refused) return fail(422, { refused, at: 'drop' });
		redirect(303, '/academy/items');
	}
};
