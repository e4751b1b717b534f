import { db } from '#lib/server/app.ts';
import { startersOf } from '#lib/server/hr-trend.ts';
import { askedOf } from '../asked.server.ts';

export const load = async (event) => {
	const { page, scope, programme } = await askedOf(event);
	if (!programme) return page;
	const starters = await startersOf(db, scope, programme, page.filter);
	return {
		...page,
		filter: starters.unitGone ? { ...page.filter, unit: '' } : page.filter,
		starters
	};
};
