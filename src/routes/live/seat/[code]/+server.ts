import { library, live } from '#lib/server/app.ts';
import { respond } from '#lib/server/live/answer.ts';
import { phoneLooks, phoneSends } from '#lib/server/live/phone.ts';
import { bearerOf } from '#lib/server/live/seats.ts';

export const GET = async ({ params: { code }, request, getClientAddress }) => {
	const phone = { code, secret: bearerOf(request), address: getClientAddress() };
	return respond(await phoneLooks(live, library, phone));
};

export const POST = async ({ params: { code }, request, getClientAddress }) => {
	const phone = { code, secret: bearerOf(request), address: getClientAddress() };
	const body = await request.json().catch(() => null);
	return respond(await phoneSends(live, library, phone, body));
};
