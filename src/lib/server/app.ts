import { AUTH_SECRET } from '$app/env/private';
import { library } from '../content/index.ts';
import { createAuth, type Auth } from './auth.ts';
import { answers } from './db/health.ts';
import { db } from './db/index.ts';

// Where the running app is put together: the database, the library of this organisation, sign-in.

export const secret = AUTH_SECRET;

const auths = new Map<boolean, Auth>();

/** Sign-in for requests that came over https (`secure`) or over plain http on a local machine. */
export function authFor(secure: boolean): Auth {
	const made =
		auths.get(secure) ??
		createAuth(db, { secret, secure, origin: secure ? 'https://localhost' : 'http://localhost' });
	auths.set(secure, made);
	return made;
}

/** Whether the database answers, for /readyz. */
export const databaseAnswers = () => answers(db);

export { db, library };
