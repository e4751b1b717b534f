import { library, live } from '#lib/server/app.ts';
import { respond } from '#lib/server/live/answer.ts';
import { deskLooks, deskSends } from '#lib/server/live/desk.ts';

export const GET = async ({ params: { code }, url, locals }) => {
	const device = url.searchParams.get('device');
	const { personId, name } = locals.person!;
	const leader = { code, personId, name, device };
	return respond(await deskLooks(live, library, leader));
};

export const POST = async ({ params: { code }, url, request, locals }) => {
	const device = url.searchParams.get('device');
	const { personId, name } = locals.person!;
	const leader = { code, personId, name, device };
	const body = await request.json().catch(() => null);
	return respond(await deskSends(live, library, leader, body));
};
