import { library, live } from '#lib/server/app.ts';
import { respond } from '#lib/server/live/answer.ts';
import { deskWatches } from '#lib/server/live/desk.ts';
import { bearerOf } from '#lib/server/live/seats.ts';

export const GET = async ({ params: { code }, url, request, getClientAddress }) => {
	const device = url.searchParams.get('device');
	const guest = { code, device, secret: bearerOf(request), address: getClientAddress() };
	return respond(await deskWatches(live, library, guest));
};
