import { redirect } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { outcomes } from '#lib/server/ballot/outcome.ts';

export const load = async () => {
	const periods = await outcomes(db);
	if (periods.length === 1) redirect(303, `/outcome/${periods[0]!.id}`);
	return { periods };
};
