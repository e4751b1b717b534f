import { db } from '#lib/server/app.ts';
import { myParts } from '#lib/server/ballot/custody.ts';
import { today } from '#lib/server/clock.ts';

export const load = async ({ locals }) => ({
	mine: (await myParts(db, locals.person!.personId, today())).map(
		({ period, me, task, again, counter }) => ({ period, me, task, again, counter })
	)
});
