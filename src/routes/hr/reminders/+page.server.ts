import { fail, redirect } from '@sveltejs/kit';
import { db, mail, soon } from '#lib/server/app.ts';
import { remindersJob } from '#lib/server/reminders/jobs.ts';
import { remindersPage } from '#lib/server/reminders/overview.ts';
import { keepChoices, pauseReminders, switchReminders } from '#lib/server/reminders/settings.ts';
import { deciderOf, readerOf } from './reader.server.ts';

export const load = async ({ locals }) => {
	const reader = readerOf(locals);
	if (!reader.whole) redirect(303, '/hr/reminders/undelivered');
	return { on: reader.on, page: await remindersPage(db, reader, mail.setUp) };
};

export const actions = {
	on: async ({ request, locals }) => {
		if (!(await request.formData()).has('sure')) return fail(422, { notSure: true });
		await switchReminders(db, deciderOf(locals), true);
		await soon(remindersJob);
		return { done: true };
	},
	off: async ({ locals }) => {
		await switchReminders(db, deciderOf(locals), false);
		return { done: true };
	},
	pause: async ({ request, locals }) => {
		const until = String((await request.formData()).get('pausedUntil'));
		const kept = await pauseReminders(db, deciderOf(locals), until);
		return kept.ok ? { done: true } : fail(422, kept);
	},
	resume: async ({ locals }) => {
		await pauseReminders(db, deciderOf(locals), null);
		await soon(remindersJob);
		return { done: true };
	},
	choices: async ({ request, locals }) => {
		const kept = await keepChoices(db, deciderOf(locals), await request.formData());
		return kept.ok ? { done: true } : fail(422, kept);
	}
};
