import { live } from '#lib/server/app.ts';
import { respond } from '#lib/server/live/answer.ts';
import { attends } from '#lib/server/live/attendance.ts';

export const POST = async ({ params: { code }, locals, getClientAddress }) => {
	const who = { code, personId: locals.person!.personId, address: getClientAddress() };
	return respond(await attends(live, who, true));
};

export const DELETE = async ({ params: { code }, locals, getClientAddress }) => {
	const who = { code, personId: locals.person!.personId, address: getClientAddress() };
	return respond(await attends(live, who, false));
};
