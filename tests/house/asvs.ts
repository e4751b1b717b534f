import { codes } from './markdown.ts';

/** What a line may say of itself. */
export const verdicts = ['yes', 'partly', 'operator', 'not applicable'];

/** The lines of a standard from how many each of its sections has: `1.1:2` are 1.1.1 and 1.1.2. */
export const linesOf = (sections: string): string[] =>
	sections.split(/\s+/).flatMap((section) => {
		const [name, count] = section.split(':');
		return Array.from({ length: Number(count) }, (_, at) => `${name}.${at + 1}`);
	});

/**
 * One line for everything wrong with the proof of a row: a test that is not there, a title that is in none of its
 * tests, or no test for what is said to hold.
 * @param find gives the text of a file, or nothing
 */
export function proofTrouble(
	[line = '', , verdict = '', proof = '']: readonly string[],
	find: (path: string) => string | undefined
): string[] {
	if (!verdicts.includes(verdict)) return [`${line} says ${verdict}`];
	const named = codes(proof).filter((path) => /\.(test|spec)\.ts$/.test(path));
	const holds = verdict === 'yes' || verdict === 'partly';
	if (holds && named.length === 0) return [`${line} names no test`];
	const missing = named.filter((path) => find(path) === undefined);
	const titled = [...proof.matchAll(/`([^`]+)` “([^”]+)”/g)];
	const untrue = titled.filter(([, path = '', title = '']) => !find(path)?.includes(title));
	return [
		...missing.map((path) => `${line} names ${path}: it is not there`),
		...untrue.map(([, path, title]) => `${line}: ${path} has no “${title}”`)
	];
}
