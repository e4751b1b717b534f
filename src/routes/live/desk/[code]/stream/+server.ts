import { library, live } from '#lib/server/app.ts';
import { respond } from '#lib/server/live/answer.ts';
import { deskWatches } from '#lib/server/live/desk.ts';

export const GET = async ({ params: { code }, url, locals }) => {
	const device = url.searchParams.get('device');
	const leader = { code, personId: locals.person!.personId, device };
	return respond(await deskWatches(live, library, leader));
};
