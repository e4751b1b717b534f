import { error, redirect } from '@sveltejs/kit';
import { ballots, db, library, secret } from '#lib/server/app.ts';
import { weekWalk } from '#lib/server/campaigns/week.ts';
import { today } from '#lib/server/clock.ts';

export const load = async ({ locals, params }) => {
	const asked = { ...params, on: today() };
	const terms = { secret, box: ballots.box };
	return (await weekWalk(db, library, terms, locals.person!, asked)) ?? error(404, 'No such week');
};

/** Nothing is written down: the form only leads back, the same for every choice. */
export const actions = { done: () => redirect(303, '/week?done') };
