import type { Library } from '../../content/library.ts';
import { personKinds } from '#lib/programme/person-kinds.ts';
import { plainWord } from '#lib/staff/columns.ts';
import type { Mapping } from '#lib/staff/mapping.ts';
import type { Vocabulary } from '#lib/staff/read-line.ts';
import { kindsNamed } from '#lib/staff/words.ts';

/** Groups that follow from something else than what HR says somebody does. */
const derived = ['alle', 'nieuw', 'leidinggevende', 'inhuur'];

/** The groups that a list can put somebody in, with their labels. */
export const givenAudiences = ({ vocabulary }: Library) =>
	Object.entries(vocabulary.audiences).filter(([code]) => !derived.includes(code));

/** What the words of a list mean: by their codes, their labels, and what HR said of them. */
export function wordsOf(library: Library, said: Mapping['kinds']): Vocabulary {
	const labels = Object.fromEntries(
		personKinds.map((kind) => {
			const { nl, en } = library.vocabulary.personKinds[kind];
			return [kind, [nl, en]];
		})
	);
	const audiences = givenAudiences(library).flatMap(([code, { nl, en }]) =>
		[code, nl, en].map((word) => [plainWord(word), code] as const)
	);
	return { kinds: kindsNamed(labels, said), audiences: new Map(audiences) };
}
