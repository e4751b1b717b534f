import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { teamRates } from '#lib/server/team.ts';

export const load = async ({ locals }) => {
	const on = today();
	return { on, units: await teamRates(db, locals.person!.grants, on) };
};
