import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { teamRates } from '#lib/server/team.ts';

export const load = async ({ locals }) => {
	const on = today();
	const { grants, roles } = locals.person!;
	return { on, isHr: roles.includes('hr'), units: await teamRates(db, grants, on) };
};
