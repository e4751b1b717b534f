import { fail } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { calendarFor, cancelFor, signUpFor } from '#lib/server/meetings/calendar.ts';

export const load = async ({ locals }) => ({
	meetings: await calendarFor(db, locals.person!.personId, today())
});

const planIn = async (request: Request) => String((await request.formData()).get('plan') ?? '');

export const actions = {
	come: async ({ request, locals }) => {
		const plan = await planIn(request);
		const refused = await signUpFor(db, locals.person!.personId, plan, today());
		return refused ? fail(409, { refused }) : { done: 'done' as const };
	},
	cancel: async ({ request, locals }) => {
		await cancelFor(db, locals.person!.personId, await planIn(request));
		return { done: 'cancelled' as const };
	}
};
