import { library, live } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { respond } from '#lib/server/live/answer.ts';
import { startAsked } from '#lib/server/live/start-asked.ts';

export const POST = async ({ request, url, locals }) => {
	const { personId, grants } = locals.person!;
	const device = url.searchParams.get('device');
	const body = await request.json().catch(() => null);
	return respond(await startAsked(live, library, { personId, grants, on: today(), device }, body));
};
