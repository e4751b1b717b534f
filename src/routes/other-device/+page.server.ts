import { secret } from '#lib/server/app.ts';
import { onDevice } from '#lib/server/secrets.ts';

export const load = ({ locals }) => onDevice(secret, locals.person!);
