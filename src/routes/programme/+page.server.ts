import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { programmesOf } from '#lib/server/overview.ts';

export const load = async ({ locals }) => {
	const on = today();
	return { on, programmes: await programmesOf(db, locals.person!.personId, on) };
};
