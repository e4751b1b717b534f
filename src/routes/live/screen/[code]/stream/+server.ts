import { library, live } from '#lib/server/app.ts';
import { respond } from '#lib/server/live/answer.ts';
import { projectorWatches } from '#lib/server/live/projector.ts';
import { bearerOf } from '#lib/server/live/seats.ts';

export const GET = async ({ params: { code }, request, getClientAddress }) => {
	const screen = { code, secret: bearerOf(request), address: getClientAddress() };
	return respond(await projectorWatches(live, library, screen));
};
