import { db, library } from '#lib/server/app.ts';
import { weekCard } from '#lib/server/campaigns/week.ts';
import { today } from '#lib/server/clock.ts';

export const load = async ({ locals }) => {
	const card = await weekCard(db, library, today());
	locals.framers = card?.framers ?? [];
	return { now: card?.now ?? null };
};
