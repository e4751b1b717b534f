import { isAPIError } from 'better-auth/api';
import type { Language } from '../i18n/language.ts';
import type { Role } from '../programme/roles.ts';
import { sessionCookie, sessionTimes, verifyPassword, type Auth } from './auth.ts';
import { today } from './clock.ts';
import { findLogin } from './db/accounts.ts';
import type { Db } from './db/connect.ts';
import { administratorsNeedTwoSteps } from './db/passkeys-codes.ts';
import { fullName, type Grant } from './db/people.ts';
import type { SessionWay } from './db/sessions.ts';
import { sessionWith, type SessionRow } from './db/signed-in.ts';
import { isKiosk } from './kiosk.ts';
import { attempt, forget, giveBack } from './rate-limits.ts';
import { enter, type Entered } from './sign-in/enter.ts';
import { sessionToken } from './sign-in/session-token.ts';
import { showedTwoSteps } from './sign-in/two-steps.ts';
import { cookiesOf, type SetCookie } from './sign-in/open-session.ts';

/** Who is signed in, as the hooks put it in `event.locals`. */
export type SignedIn = {
	personId: string;
	personnelNumber: string;
	name: string;
	email: string;
	language: Language;
	audiences: string[];
	roles: Role[];
	grants: Grant[];
	session: { id: string; since: Date; way: SessionWay };
	/** They are at a device for everybody. */
	kiosk: boolean;
	/** An administrator who came in by one step, as far as we know, where the organisation asks for two. */
	needsSecondStep: boolean;
};

type SignInResult = Entered | { state: 'wrong' } | { state: 'wait'; seconds: number };

/** The person behind a request's session cookie, with the roles of today; `null` when signed out or gone. */
export async function whoIs(db: Db, auth: Auth, headers: Headers): Promise<SignedIn | null> {
	const token = sessionToken(headers.get('cookie'), sessionCookie(auth));
	const found = token && (await sessionWith(db, token, today()));
	if (!found) return null;
	const { sessionId: id, personId, personnelNumber, way, grants } = found;
	// Better Auth throws away what has run out, and puts off the end of what is used.
	if (isDue(found) && !(await auth.api.getSession({ headers }))) return null;
	if (!found.employed) return null;
	const roles: Role[] = ['employee', ...new Set(grants.map(({ role }) => role))];
	return {
		...{ personId, personnelNumber, roles, grants },
		name: fullName(found),
		email: found.email,
		language: found.language,
		audiences: found.audiences,
		session: { id, since: new Date(found.createdAt), way },
		kiosk: isKiosk(headers),
		needsSecondStep:
			roles.includes('administrator') &&
			!(await showedTwoSteps(db, { id, way })) &&
			(await administratorsNeedTwoSteps(db))
	};
}

/** Whether a session has run out, or was used for an hour since its end was put off. */
const isDue = ({ expiresAt }: SessionRow): boolean =>
	expiresAt - 1000 * (sessionTimes.expiresIn - sessionTimes.updateAge) <= Date.now();

/**
 * Signs in by e-mail and password. A wrong password and an unknown address look the same; attempts are
 * counted per account and per address.
 */
export async function signIn(
	db: Db,
	auth: Auth,
	{ email, password, address }: { email: string; password: string; address: string },
	now = new Date()
): Promise<SignInResult> {
	const waits = await Promise.all([
		attempt(db, 'sign-in-account', email),
		attempt(db, 'sign-in-address', address)
	]);
	const seconds = Math.max(...waits.map((wait) => wait ?? 0));
	if (seconds > 0) return { state: 'wait', seconds };
	const login = await findLogin(db, email);
	if (!(await verifyPassword(login?.hash ?? null, password))) return { state: 'wrong' };
	await forget(db, 'sign-in-account', email);
	await giveBack(db, 'sign-in-address', address);
	return enter(db, auth, { personId: login!.personId, way: 'password', now });
}

/** Ends this session, or every session of this person on every device. @returns the emptied cookies */
export async function signOut(
	auth: Auth,
	headers: Headers,
	everywhere: boolean
): Promise<SetCookie[]> {
	if (everywhere) await auth.api.revokeSessions({ headers }).catch(mayBeOut);
	const ended = await auth.api.signOut({ headers, returnHeaders: true });
	return cookiesOf(ended.headers);
}

/** Two screens may sign out at once: whom Better Auth no longer knows is out. */
function mayBeOut(problem: unknown): void {
	if (!isAPIError(problem) || problem.status !== 'UNAUTHORIZED') throw problem;
}
