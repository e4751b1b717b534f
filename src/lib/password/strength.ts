export type Strength = 'too-short' | 'too-long' | 'guessable' | 'fair' | 'strong';

/** Characters that stay after everything predictable is taken away. */
const enough = 5;
const plenty = 8;

const common = [
	...[
		'wachtwoord',
		'password',
		'welkom',
		'welcome',
		'geheim',
		'secret',
		'gemeente',
		'beheer',
		'admin'
	],
	...['tweesprong', 'lente', 'zomer', 'herfst', 'winter', 'qwerty', 'asdfgh', 'zxcvbn', 'letmein']
];

/**
 * How hard a password is to guess. Length decides and no kind of character is asked for, but what
 * others would try first is refused (NIST SP 800-63B, section 5.1.1.2).
 * @param length fewest and most UTF-16 units
 * @param known words that others know of this person: names, the address, the organisation
 */
export function strengthOf(
	password: string,
	length: { min: number; max: number },
	known: readonly string[] = []
): Strength {
	if (password.length < length.min) return 'too-short';
	if (password.length > length.max) return 'too-long';
	const kinds = new Set(surprising(password.toLowerCase(), [...common, ...wordsOf(known)])).size;
	if (kinds < enough) return 'guessable';
	return password.length >= length.min + 4 && kinds >= plenty ? 'strong' : 'fair';
}

/** What is left without known words, years, repeats and rows such as `1234` and `cba`. */
function surprising(password: string, words: string[]): string[] {
	const rest = words
		.reduce((text, word) => text.replaceAll(word, ''), password)
		.replace(/(19|20)\d\d/g, '');
	const letters = [...rest];
	return letters.filter((letter, at) => {
		const step = (letter.codePointAt(0) ?? 0) - (letters[at - 1]?.codePointAt(0) ?? -9);
		return Math.abs(step) > 1;
	});
}

const wordsOf = (known: readonly string[]) =>
	known
		.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
		.filter((word) => word.length > 2);
