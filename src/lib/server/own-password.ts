import type { Auth } from './auth.ts';
import type { Db } from './db/connect.ts';
import { newPasswordProblems, type NewPasswordProblems } from './new-password.ts';
import { attempt, forget } from './rate-limits.ts';
import { changePassword, type SetCookie, type SignedIn } from './sessions.ts';

type Typed = { current: string; password: string; repeat: string };
export type PasswordChangeProblems = NewPasswordProblems & {
	current?: 'missing' | 'wrong' | 'wait';
};

/**
 * Changes the password of somebody who knows the current one, and signs their other devices out.
 * Wrong guesses count as attempts to sign in.
 * @returns the new session's cookies, or what is wrong per field
 */
export async function changeOwnPassword(
	db: Db,
	auth: Auth,
	headers: Headers,
	person: Pick<SignedIn, 'name' | 'email'>,
	typed: Typed
): Promise<{ cookies: SetCookie[] } | { problems: PasswordChangeProblems }> {
	const problems: PasswordChangeProblems = {
		...(typed.current === '' && { current: 'missing' as const }),
		...newPasswordProblems(typed, [person.name, person.email])
	};
	if (Object.keys(problems).length > 0) return { problems };
	if ((await attempt(db, 'sign-in-account', person.email)) !== null) {
		return { problems: { current: 'wait' } };
	}
	const change = { current: typed.current, next: typed.password };
	const changed = await changePassword(auth, headers, change);
	if (!changed.ok) return { problems: { current: 'wrong' } };
	await forget(db, 'sign-in-account', person.email);
	return { cookies: changed.cookies };
}
