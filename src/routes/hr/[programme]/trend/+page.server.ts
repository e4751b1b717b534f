import { db } from '#lib/server/app.ts';
import { trendOf } from '#lib/server/hr-trend.ts';
import { askedOf } from '../asked.server.ts';

export const load = async (event) => {
	const { page, scope, programme } = await askedOf(event);
	if (!programme) return page;
	const trend = await trendOf(db, scope, programme, page.filter);
	return { ...page, filter: trend.unitGone ? { ...page.filter, unit: '' } : page.filter, trend };
};
