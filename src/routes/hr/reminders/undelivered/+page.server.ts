import { fail } from '@sveltejs/kit';
import { db, soon } from '#lib/server/app.ts';
import { mailJob } from '#lib/server/mail/outbox.ts';
import { lookAtUndelivered, settleUndelivered } from '#lib/server/reminders/undelivered.ts';
import { readerOf } from '../reader.server.ts';

export const load = async ({ locals, url }) => {
	const reader = readerOf(locals);
	const asked = Number(url.searchParams.get('page'));
	const page = Number.isSafeInteger(asked) && asked > 0 ? asked : 1;
	return { whole: reader.whole, list: await lookAtUndelivered(db, reader, page) };
};

async function settle(event: { request: Request; locals: App.Locals }, act: 'again' | 'handled') {
	const id = String((await event.request.formData()).get('id') ?? '');
	const done = await settleUndelivered(db, readerOf(event.locals), { id, act, now: new Date() });
	if (!done) return fail(404, { gone: true });
	if (act === 'again') await soon(mailJob);
	return { told: act };
}

export const actions = {
	again: (event) => settle(event, 'again'),
	handled: (event) => settle(event, 'handled')
};
