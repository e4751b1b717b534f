import type { ReadingLevel } from '#lib/dilemma/codes.ts';
import { sentencesOf } from '#lib/dilemma/sentences.ts';
import { countWords } from '#lib/dilemma/words.ts';

/** Words a sentence: on average over an item, and in its longest sentence. */
export const limits: Record<ReadingLevel, { mean: number; longest: number }> = {
	A2: { mean: 8, longest: 12 },
	B1: { mean: 12, longest: 18 },
	B2: { mean: 15, longest: 25 }
};

/** A hard word and what to say instead. */
export type HardWord = { hard: string; easy: string };

export type Measure = { sentences: number; words: number; longest: number };

/** Counts words and sentences, whole sentences only: a label such as `Wie` is not one. */
export function measure(texts: readonly string[]): Measure {
	const lengths = texts
		.flatMap(sentencesOf)
		.filter(isWhole)
		.map((sentence) => countWords(sentence));
	return {
		sentences: lengths.length,
		words: lengths.reduce((sum, length) => sum + length, 0),
		longest: Math.max(0, ...lengths)
	};
}

/** What is wrong with the language of one text: long sentences, semicolons, quotes. */
export function languageSays(text: string, level: ReadingLevel): string[] {
	const most = limits[level].longest;
	const long = sentencesOf(text)
		.map((sentence) => ({ sentence, words: countWords(sentence) }))
		.filter(({ words }) => words > most)
		.map(
			({ sentence, words }) => `has a sentence of ${words} words; at most ${most}: "${sentence}"`
		);
	return [
		...long,
		...(text.includes(';') ? ['has a semicolon; make it two sentences'] : []),
		...(/["'“”„]/.test(text) ? ['has English or straight quotes; write ‘ ’'] : [])
	];
}

/** Finds the hard words of a text and names the easier ones; the list is compiled once. */
export function hardWordFinder(wordlist: readonly HardWord[]): (text: string) => string[] {
	const easier = new Map(wordlist.map(({ hard, easy }) => [hard.toLowerCase(), easy]));
	const longestFirst = [...easier.keys()].toSorted((one, other) => other.length - one.length);
	const any = new RegExp(`(?<!\\p{L})(?:${longestFirst.map(escape).join('|')})(?!\\p{L})`, 'giu');
	return (text) => {
		const found = easier.size > 0 ? (text.toLowerCase().match(any) ?? []) : [];
		return [...new Set(found)].map(
			(hard) => `has the hard word "${hard}"; say "${easier.get(hard)}"`
		);
	};
}

function escape(literal: string): string {
	return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function isWhole(sentence: string): boolean {
	return /[.!?…][’)\]]*$/.test(sentence);
}
