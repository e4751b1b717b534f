import { hashPassword, type Auth } from '../auth.ts';
import { endSessions, putPassword } from '../db/accounts.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { dropLinks, findLink, useLink, type FoundLink } from '../db/sign-in-links.ts';
import { newPasswordProblems, type NewPasswordProblems } from '../new-password.ts';
import { attempt, forget, giveBack } from '../rate-limits.ts';
import { hashToken } from '../secrets.ts';
import { enter, type Entered } from './enter.ts';
import { tellOwner } from './tell-owner.ts';

type SeenLink =
	({ state: 'works' } & FoundLink) | { state: 'gone' } | { state: 'wait'; seconds: number };

/** Whose link a token is; asking too often from one address means waiting. */
export async function seeLink(
	db: Db,
	{ token, address, now }: { token: string; address: string; now: Date }
): Promise<SeenLink> {
	const seconds = await attempt(db, 'sign-in-link-address', address);
	if (seconds !== null) return { state: 'wait', seconds };
	const link = await findLink(db, hashToken(token), now);
	if (!link) return { state: 'gone' };
	await giveBack(db, 'sign-in-link-address', address);
	return { state: 'works', ...link };
}

type Chosen = { token: string; password: string; repeat: string; now: Date };

/**
 * Gives the owner of a link the password that they chose, once. Every session of theirs ends, every other link
 * too; who has a second step still shows it.
 */
export async function choosePassword(
	db: Db,
	auth: Auth,
	{ token, password, repeat, now }: Chosen
): Promise<Entered | { state: 'problems'; problems: NewPasswordProblems } | { state: 'gone' }> {
	const link = await findLink(db, hashToken(token), now);
	if (!link) return { state: 'gone' };
	const { personId, givenName, familyName, email, kind } = link;
	const problems = newPasswordProblems({ password, repeat }, [givenName, familyName, email ?? '']);
	if (Object.keys(problems).length > 0) return { state: 'problems', problems };
	const passwordHash = await hashPassword(password);
	const isDone = await db.transaction(async (tx) => {
		if (!(await useLink(tx, hashToken(token), now))) return false;
		await dropLinks(tx, personId);
		await putPassword(tx, personId, passwordHash);
		await endSessions(tx, personId);
		if (kind === 'recovery') await tellOwner(tx, personId, 'password');
		await record(tx, {
			...{ actor: personId, action: 'choose-password', object: `${kind} link` },
			...{ result: 'ok', origin: 'web' }
		});
		return true;
	});
	if (!isDone) return { state: 'gone' };
	if (email) await forget(db, 'sign-in-account', email);
	return enter(db, auth, { personId, way: 'password', now });
}
