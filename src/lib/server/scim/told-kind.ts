import { personKinds } from '#lib/programme/person-kinds.ts';
import { refuse } from '#lib/scim/refusal.ts';
import { plainWord } from '#lib/staff/columns.ts';
import type { Library } from '../../content/library.ts';
import { wordsOf } from '../staff/vocabulary.ts';

/** What directories call kinds of people, besides the words of a staff list. By `plainWord`. */
const words: Record<string, string> = {
	...{ employee: 'civil-servant', permanent: 'civil-servant', temporary: 'civil-servant' },
	...{ contractor: 'hired', external: 'hired', consultant: 'hired', guest: 'hired', temp: 'hired' }
};

/** Words that say nothing about a contract: Entra calls everyone of its own a member. */
const silent = ['member', 'user'];

/**
 * The kind of contract that a directory means; `undefined` when it says none.
 * @throws {Refusal} `invalidValue` for a word that nobody knows
 */
export function toldKind(library: Library, word: string | undefined): string | undefined {
	const plain = plainWord(word ?? '');
	if (plain === '' || silent.includes(plain)) return undefined;
	const kind =
		wordsOf(library, {}).kinds.get(plain) ??
		(Object.hasOwn(words, plain) ? words[plain] : undefined);
	if (kind) return kind;
	throw refuse('invalidValue', `userType is not one of ${personKinds.join(', ')}`);
}
