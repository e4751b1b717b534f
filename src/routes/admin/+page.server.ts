import { adminState } from '#lib/server/admin.ts';
import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';

export const load = async () => {
	const on = today();
	return { on, state: await adminState(db, on) };
};
