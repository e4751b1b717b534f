import { library, live } from '#lib/server/app.ts';
import { respond } from '#lib/server/live/answer.ts';
import { deskWatches } from '#lib/server/live/desk.ts';

export const GET = async ({ params: { code }, url, locals }) => {
	const device = url.searchParams.get('device');
	const { personId, name } = locals.person!;
	const leader = { code, personId, name, device };
	return respond(await deskWatches(live, library, leader));
};
