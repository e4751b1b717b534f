import { parseSetCookieHeader } from 'better-auth/cookies';
import type { Auth } from '../auth.ts';
import { accountFor } from '../db/accounts.ts';
import type { Db } from '../db/connect.ts';
import type { SessionWay } from '../db/sessions.ts';

export type SetCookie = { name: string; value: string; maxAge?: number };
export type Opened = { cookies: SetCookie[]; sessionId: string };

/** Opens a session for somebody who has proved who they are; they get an account when they had none. */
export async function openSession(
	db: Db,
	auth: Auth,
	personId: string,
	way: SessionWay
): Promise<Opened> {
	const userId = await accountFor(db, personId);
	const { headers, response } = await auth.api.openSession({
		body: { userId, way },
		returnHeaders: true
	});
	return { cookies: cookiesOf(headers), sessionId: response };
}

/** The cookies that an answer of Better Auth sets, as they are, signed. */
export function cookiesOf(headers: Headers): SetCookie[] {
	return headers.getSetCookie().flatMap((line) =>
		[...parseSetCookieHeader(line)].map(([name, cookie]) => ({
			name,
			value: cookie.value,
			...(cookie['max-age'] !== undefined && { maxAge: Number(cookie['max-age']) })
		}))
	);
}
