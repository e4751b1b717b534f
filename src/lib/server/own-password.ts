import { hashPassword, verifyPassword } from './auth.ts';
import { passwordHashOf, putPassword } from './db/accounts.ts';
import { record } from './db/audit.ts';
import type { Db } from './db/connect.ts';
import { endOtherSessions } from './db/sessions.ts';
import { dropLinks } from './db/sign-in-links.ts';
import { newPasswordProblems, type NewPasswordProblems } from './new-password.ts';
import { attempt, forget } from './rate-limits.ts';
import type { SignedIn } from './sessions.ts';
import { tellOwner } from './sign-in/tell-owner.ts';

type Typed = { current: string; password: string; repeat: string };
export type PasswordChangeProblems = NewPasswordProblems & {
	current?: 'missing' | 'wrong' | 'wait';
};

/**
 * Changes the password of somebody who knows the current one, and signs their other devices out.
 * Wrong guesses count as attempts to sign in.
 * @returns what is wrong per field; nothing when it was changed
 */
export async function changeOwnPassword(
	db: Db,
	{ personId, name, email, session }: Pick<SignedIn, 'personId' | 'name' | 'email' | 'session'>,
	typed: Typed
): Promise<PasswordChangeProblems | null> {
	const problems: PasswordChangeProblems = {
		...(typed.current === '' && { current: 'missing' as const }),
		...newPasswordProblems(typed, [name, email])
	};
	if (Object.keys(problems).length > 0) return problems;
	if ((await attempt(db, 'sign-in-account', email)) !== null) return { current: 'wait' };
	const hash = await passwordHashOf(db, personId);
	if (!(await verifyPassword(hash, typed.current))) return { current: 'wrong' };
	const next = await hashPassword(typed.password);
	await db.transaction(async (tx) => {
		await putPassword(tx, personId, next);
		await endOtherSessions(tx, personId, session.id);
		await dropLinks(tx, personId);
		await tellOwner(tx, personId, 'password');
		await record(tx, {
			...{ actor: personId, role: 'employee', action: 'change-password', object: 'own-account' },
			...{ result: 'ok', origin: 'web' }
		});
	});
	await forget(db, 'sign-in-account', email);
	return null;
}
