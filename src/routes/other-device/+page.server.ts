import { secret } from '#lib/server/app.ts';
import { deviceKey, deviceTag } from '#lib/server/secrets.ts';

export const load = ({ locals }) => ({
	deviceKey: deviceKey(secret, locals.person!.personId),
	personTag: deviceTag(secret, locals.person!.personId)
});
