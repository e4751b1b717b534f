/** The words of a text as they stand; a setting such as [[gift-limit]] is one word. */
export function wordsOf(text: string): string[] {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

export function countWords(...texts: readonly string[]): number {
	return texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
}

/** Lower case, no accents, no punctuation around it: ‘Níet!’ becomes niet. */
export function bareWord(word: string): string {
	return word
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/**
 * Light Dutch stem, enough to see that kaarten and kaart, brieven and brief are one word:
 * no ending, long vowels short, no double consonant at the end, final v and z as f and s.
 */
export function stem(word: string): string {
	return bareWord(word)
		.replace(/[’']s$/, '')
		.replace(/(?<=\p{L}{3})(?:e?tjes?|jes?|en|e)$|(?<=\p{L}{4})s$/u, '')
		.replace(/aa|ee|oo|uu/g, (long) => long.charAt(0))
		.replace(/(\p{L})\1$/u, '$1')
		.replace(/v$/, 'f')
		.replace(/z$/, 's');
}
