import { adminState } from '#lib/server/admin.ts';
import { ballots, db, pools } from '#lib/server/app.ts';
import { periodViews } from '#lib/server/ballot/period-view.ts';
import { today } from '#lib/server/clock.ts';

export const load = async () => {
	const on = today();
	const periods = await periodViews(pools, { on, cooldownDays: ballots.cooldownDays });
	return {
		on,
		state: await adminState(db, on),
		periods: periods.map(({ id, title, stage }) => ({ id, title, stage }))
	};
};
