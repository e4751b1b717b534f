import { labelOfCode } from '#lib/server/academy/items/codes.ts';
import { comparePage } from '#lib/server/academy/texts/compare-page.ts';
import { bench, db, library } from '#lib/server/app.ts';

export const load = async ({ locals }) => ({
	...(await comparePage(db, bench)),
	labels: labelOfCode(library, locals.language)
});
