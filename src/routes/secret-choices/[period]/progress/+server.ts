import { error } from '@sveltejs/kit';
import { pools } from '#lib/server/app.ts';
import { periodView } from '#lib/server/ballot/period-view.ts';
import { terms } from '../../acting.server.ts';

export const GET = async ({ params }) => {
	const period = await periodView(pools, params.period, terms());
	if (!period) error(404, 'No such period');
	return Response.json({ stage: period.stage, progress: period.progress });
};
