import { APIError } from 'better-auth/api';
import { parseSetCookieHeader } from 'better-auth/cookies';
import type { Language } from '../i18n/language.ts';
import type { Role } from '../programme/roles.ts';
import type { Auth } from './auth.ts';
import { today } from './clock.ts';
import { endSessions } from './db/accounts.ts';
import type { Db } from './db/connect.ts';
import { employedOn, findPerson, fullName, grantsOf, type Grant } from './db/people.ts';
import { attempt, forget, giveBack } from './rate-limits.ts';

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
};

export type SetCookie = { name: string; value: string; maxAge?: number };

type SignInResult =
	| { state: 'signed-in'; cookies: SetCookie[]; personId: string }
	| { state: 'wrong' }
	| { state: 'not-employed' }
	| { state: 'wait'; seconds: number };

/** The person behind a request's session cookie, with the roles of today; `null` when signed out or gone. */
export async function whoIs(db: Db, auth: Auth, headers: Headers): Promise<SignedIn | null> {
	const session = headers.has('cookie') && (await auth.api.getSession({ headers }));
	if (!session) return null;
	const { personId } = session.user;
	const on = today();
	const [person, grants, employed] = await Promise.all([
		findPerson(db, personId),
		grantsOf(db, personId, on),
		employedOn(db, personId, on)
	]);
	if (!person || !employed) return null;
	return {
		personId,
		personnelNumber: person.personnelNumber,
		name: fullName(person),
		email: session.user.email,
		language: person.language,
		audiences: person.audiences,
		roles: ['employee', ...new Set(grants.map(({ role }) => role))],
		grants
	};
}

/**
 * Signs in by e-mail and password. A wrong password and an unknown address look the same; attempts are
 * counted per account and per address.
 */
export async function signIn(
	db: Db,
	auth: Auth,
	{ email, password, address }: { email: string; password: string; address: string }
): Promise<SignInResult> {
	const waits = await Promise.all([
		attempt(db, 'sign-in-account', email),
		attempt(db, 'sign-in-address', address)
	]);
	const seconds = Math.max(...waits.map((wait) => wait ?? 0));
	if (seconds > 0) return { state: 'wait', seconds };
	try {
		const { headers, response } = await auth.api.signInEmail({
			body: { email, password },
			returnHeaders: true
		});
		await forget(db, 'sign-in-account', email);
		await giveBack(db, 'sign-in-address', address);
		const { personId } = response.user as unknown as { personId: string };
		if (!(await employedOn(db, personId, today()))) {
			await endSessions(db, personId);
			return { state: 'not-employed' };
		}
		return { state: 'signed-in', cookies: cookiesOf(headers), personId };
	} catch (problem) {
		if (problem instanceof APIError) return { state: 'wrong' };
		throw problem;
	}
}

/** Ends this session, or every session of this person on every device. @returns the emptied cookies */
export async function signOut(
	auth: Auth,
	headers: Headers,
	everywhere: boolean
): Promise<SetCookie[]> {
	if (everywhere) await auth.api.revokeSessions({ headers });
	const ended = await auth.api.signOut({ headers, returnHeaders: true });
	return cookiesOf(ended.headers);
}

/** Changes the password and ends all other sessions. @returns whether the current password was right */
export async function changePassword(
	auth: Auth,
	headers: Headers,
	{ current, next }: { current: string; next: string }
): Promise<{ ok: true; cookies: SetCookie[] } | { ok: false }> {
	try {
		const changed = await auth.api.changePassword({
			headers,
			body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
			returnHeaders: true
		});
		return { ok: true, cookies: cookiesOf(changed.headers) };
	} catch (problem) {
		if (problem instanceof APIError) return { ok: false };
		throw problem;
	}
}

function cookiesOf(headers: Headers): SetCookie[] {
	return headers.getSetCookie().flatMap((line) =>
		[...parseSetCookieHeader(line)].map(([name, cookie]) => ({
			name,
			value: cookie.value,
			...(cookie['max-age'] !== undefined && { maxAge: Number(cookie['max-age']) })
		}))
	);
}
