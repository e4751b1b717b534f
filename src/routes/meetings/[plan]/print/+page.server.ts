import { error } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { findPlan } from '#lib/server/meetings/plans.ts';
import { partOf, printPage } from '#lib/server/meetings/print.ts';

export const load = async ({ locals, params, url }) => {
	const { personId } = locals.person!;
	const plan = await findPlan(db, params.plan, personId);
	if (!plan) error(404, 'No such meeting');
	const page = await printPage(db, library, { personId, language: locals.language }, plan);
	return { ...page, part: partOf(url), origin: url.origin };
};
