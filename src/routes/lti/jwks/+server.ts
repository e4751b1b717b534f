import { db, secret } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { publicKeys } from '#lib/server/lti/keys.ts';

/** Our public keys, for learning systems. */
export const GET = async () => Response.json(await publicKeys(db, secret, today()));
