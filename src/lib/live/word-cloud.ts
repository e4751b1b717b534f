import { levelOf, type Promised } from './threshold.ts';

/** A word that at least two people gave. `people` is null where numbers are not exact. */
export type CloudWord = { word: string; people: number | null };

export type WordCloud = { show: 'talk' } | { show: 'words'; words: CloudWord[] };

/** A word of one person alone might tell who it was: nobody gets to see it, the facilitator neither. */
const fewestPeople = 2;

/** The words of these people, in alphabetical order: an order by number would be a count. */
export function wordCloud(given: readonly (readonly string[])[], promised: Promised): WordCloud {
	const level = levelOf(given.length, promised);
	if (level === 'talk') return { show: 'talk' };
	const people = new Map<string, number>();
	for (const words of given)
		for (const word of new Set(words)) people.set(word, (people.get(word) ?? 0) + 1);
	const words = [...people]
		.filter(([, count]) => count >= fewestPeople)
		.map(([word, count]) => ({ word, people: level === 'exact' ? count : null }))
		.toSorted((one, other) => (one.word < other.word ? -1 : 1));
	return { show: 'words', words };
}

/** A word as it is counted: up to three words of letters and digits, small. Empty where nothing is left. */
export function plainWord(typed: string): string {
	const plain = typed.normalize('NFC').toLowerCase().replace(/['‘`]/g, '’');
	const words = plain.match(/[\p{L}\p{M}\p{N}]+(?:[’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
	return words
		.slice(0, 3)
		.join(' ')
		.slice(0, 24)
		.replace(/[ ’-]$/, '');
}
