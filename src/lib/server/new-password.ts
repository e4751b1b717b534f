import { strengthOf } from '../password/strength.ts';
import { passwordLength } from './auth.ts';

export type NewPasswordProblems = {
	password?: 'too-short' | 'too-long' | 'guessable';
	repeat?: 'different';
};

/** What is wrong with a new password that was typed twice; `known` are words others know of this person. */
export function newPasswordProblems(
	{ password, repeat }: { password: string; repeat: string },
	known: readonly string[]
): NewPasswordProblems {
	const strength = strengthOf(password, passwordLength, known);
	return {
		...(strength !== 'fair' && strength !== 'strong' && { password: strength }),
		...(password !== repeat && { repeat: 'different' as const })
	};
}
