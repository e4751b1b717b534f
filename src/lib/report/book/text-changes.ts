import { canonical } from '#lib/drafting/canonical.ts';
import { prose } from '../prose/prose.ts';
import { writtenLines } from '../prose/plain.ts';
import { differenceAt, type Difference } from './difference.ts';

/** How a text is called, and that only its looks changed. */
export type TextWords = { text: string; otherLooks: string };

/**
 * What differs between two texts, line by line: a line is a paragraph, a heading or an item of a list. Lines
 * between the same neighbours are each other's old and new words.
 */
export function textChanges(was: string, is: string, words: TextWords): Difference[] {
	const [before, after] = [prose(was), prose(is)];
	const gaps = gapsBetween(writtenLines(before), writtenLines(after));
	const found = gaps.flatMap(({ gone, come }) =>
		Array.from({ length: Math.max(gone.length, come.length) }, (_, at) =>
			differenceAt(words.text, gone[at] ?? '', come[at] ?? '')
		).flat()
	);
	if (found.length > 0 || canonical(before) === canonical(after)) return found;
	return [{ what: 'changed', place: words.text, was: '', becomes: words.otherLooks }];
}

/** More pairs of lines than any report has are not compared one by one. */
const most = 4_000_000;

type Gap = { gone: string[]; come: string[] };

/** What two lists have between the lines that they share, by their longest common subsequence. */
function gapsBetween(was: readonly string[], is: readonly string[]): Gap[] {
	if (was.length * is.length > most) return [{ gone: [...was], come: [...is] }];
	const shared = lengths(was, is);
	const gaps: Gap[] = [{ gone: [], come: [] }];
	let [at, to] = [0, 0];
	while (at < was.length || to < is.length) {
		if (at < was.length && to < is.length && was[at] === is[to]) {
			gaps.push({ gone: [], come: [] });
			at++;
			to++;
		} else if (
			to >= is.length ||
			(at < was.length && shared[at + 1]![to]! >= shared[at]![to + 1]!)
		) {
			gaps.at(-1)!.gone.push(was[at++]!);
		} else {
			gaps.at(-1)!.come.push(is[to++]!);
		}
	}
	return gaps;
}

/** How many lines the rests of two lists share, from every place on. */
function lengths(was: readonly string[], is: readonly string[]): number[][] {
	const table = Array.from({ length: was.length + 1 }, () =>
		new Array<number>(is.length + 1).fill(0)
	);
	for (let at = was.length - 1; at >= 0; at--)
		for (let to = is.length - 1; to >= 0; to--)
			table[at]![to] =
				was[at] === is[to]
					? table[at + 1]![to + 1]! + 1
					: Math.max(table[at + 1]![to]!, table[at]![to + 1]!);
	return table;
}
