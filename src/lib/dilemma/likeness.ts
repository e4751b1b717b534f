import { stopWords } from '#lib/dilemma/stop-words.ts';
import { bareWord, stem, wordsOf } from '#lib/dilemma/words.ts';

const determiner =
	/^(?:de|het|een|die|dat|deze|dit|je|jouw|mijn|zijn|haar|hun|ons|onze|jullie|geen|elke?|drie|twee|beide|van|in|op|naar|met|uit|bij)$/;

/**
 * Whether a feedback names something of its own story: a word of five letters or more that is not
 * everyday, or a short noun or name (de bon, Ron). Parts of a compound count: werkkaart and kaart.
 */
export function namesSomethingOf(story: string, feedback: string): boolean {
	const named = new Set(telling(story));
	const long = [...named].filter((word) => word.length >= 4);
	return everyWord(feedback).some(
		(word) => named.has(word) || (word.length >= 4 && long.some((part) => partOf(part, word)))
	);
}

function partOf(one: string, other: string): boolean {
	const [short, compound] = one.length < other.length ? [one, other] : [other, one];
	return compound.startsWith(short) || compound.endsWith(short);
}

function everyWord(text: string): string[] {
	return wordsOf(text)
		.filter((word) => !stopWords.has(bareWord(word)))
		.map(stem);
}

/** Stems of what a text tells of: long words, and short ones that stand like a noun or a name. */
function telling(text: string): string[] {
	const words = wordsOf(text);
	return words
		.filter((word, index) => {
			const bare = bareWord(word);
			if (stopWords.has(bare) || bare.length < 3) return false;
			return bare.length >= 5 || standsLikeNoun(word, words[index - 1]);
		})
		.map(stem);
}

function standsLikeNoun(word: string, before: string | undefined): boolean {
	if (before === undefined) return false;
	const startsSentence = /[.!?:’]$/.test(before);
	return determiner.test(bareWord(before)) || (!startsSentence && /^\p{Lu}/u.test(word));
}
