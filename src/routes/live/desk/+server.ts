import { library, live } from '#lib/server/app.ts';
import { respond } from '#lib/server/live/answer.ts';
import { startLive } from '#lib/server/live/start.ts';

export const POST = async ({ request, url, locals }) => {
	const leader = { personId: locals.person!.personId, device: url.searchParams.get('device') };
	const body = await request.json().catch(() => null);
	return respond(await startLive(live, library, leader, body));
};
