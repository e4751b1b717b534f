import { plainWord } from './columns.ts';

/** How the day of the oath or promise is written down: which of the two it was tells a belief. */
export const oathWord = 'eed of belofte';

const sworn = /(^|[^\p{L}])(ambts)?(eed|belofte|oath|promise|affirmation)/iu;
const statement = ['integriteitsverklaring', 'integritystatement', 'verklaring'];

/**
 * What a word of a file means, as it may be kept: any word for the oath or the promise becomes one word for
 * both, before anything of the file is stored.
 */
export const keptWord = (text: string): string => (sworn.test(text) ? oathWord : text.trim());

/** What words mean besides the programmes, by `plainWord`. */
export const dutyWords: ReadonlyMap<string, 'oath' | 'integrity-statement'> = new Map([
	[plainWord(oathWord), 'oath'],
	...statement.map((word) => [word, 'integrity-statement'] as const)
]);
