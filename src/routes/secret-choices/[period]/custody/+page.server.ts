import { error, fail } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { readSeats } from '#lib/server/ballot/custody-forms.ts';
import { beginAgain, setSeats } from '#lib/server/ballot/custody-seats.ts';
import { custodians, custodyState } from '#lib/server/ballot/custody.ts';
import { today } from '#lib/server/clock.ts';
import { acting } from '../../acting.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const on = today();
	const custody = await custodyState(db, params.period, on);
	if (!custody) error(404, 'No such period');
	return { custody, custodians: await custodians(db, on) };
};

export const actions: Actions = {
	seats: async ({ locals, params, request }) => {
		const form = await request.formData();
		const filled = { seats: readSeats(form), sure: form.get('sure') === 'yes' };
		const outcome = await setSeats(db, params.period, filled, acting(locals));
		return outcome.ok ? { saved: true } : fail(422, { ...outcome, seats: filled.seats });
	},
	again: async ({ locals, params }) => {
		const refused = await beginAgain(db, params.period, { sure: true }, acting(locals));
		return refused ? fail(409, { refused }) : { saved: true };
	}
};
