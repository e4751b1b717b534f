import { db, library } from '#lib/server/app.ts';
import { weekPage } from '#lib/server/campaigns/week.ts';
import { today } from '#lib/server/clock.ts';

export const load = async ({ url }) => ({
	page: await weekPage(db, library, today()),
	done: url.searchParams.has('done')
});
