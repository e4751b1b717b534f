import { dayOfSerial, type Day } from '../day.ts';
import { unguarded } from '../formula.ts';
import { accepted, refused, type Outcome } from '../outcome.ts';
import { readDay } from '../read-day.ts';
import { cellRefusals, type NumberCell } from '../sheet/cell.ts';
import { readCell, readText } from '../sheet/read-cell.ts';
import { activityLimits } from './activity.ts';
import { plain, type ActivityColumn } from './column-names.ts';

export const lineProblems = [
	...cellRefusals,
	'year-without-data',
	'more-cells-than-heads',
	'kind-missing',
	'kind-unknown',
	'day-missing',
	'in-the-future',
	'too-long-ago',
	'ends-before-it-begins',
	'unit-unknown',
	'theme-unknown',
	'circa-not-here',
	'number-too-large',
	'rating-out-of-range',
	'rating-missing',
	'split-incomplete',
	'edition-out-of-range'
] as const;
export type ProblemName = (typeof lineProblems)[number];

/** What is wrong with a line: in which column, and what stands there. */
export type LineProblem = { column: ActivityColumn | null; problem: ProblemName; value: string };

export type Field<Value> = Outcome<Value, ProblemName>;

/** Words of a file: a formula is refused, an apostrophe that guards against one is taken away. */
export function readWords(typed: string, longest: number): Field<string> {
	const text = readText(typed);
	if (!text.ok) return text;
	if (/^[=+@]|^-\S/.test(text.value)) return refused('formula');
	const words = unguarded(text.value).trim();
	return words.length > longest ? refused('text-too-long') : accepted(words);
}

/** A period: a date in five forms (a number of a spreadsheet too), or a whole year such as `2019`. */
export function readPeriod(typed: string): Field<{ from: Day; to: Day }> {
	const text = typed.trim();
	if (/^[=+@]/.test(text)) return refused('formula');
	if (/^(19|20|21)\d{2}$/.test(text)) {
		return accepted({ from: `${text}-01-01`, to: `${text}-12-31` });
	}
	const day = /^\d{5}$/.test(text) ? accepted(dayOfSerial(Number(text))) : readDay(text);
	return day.ok ? accepted({ from: day.value, to: day.value }) : day;
}

/** A count, `undefined` where there is none: nothing, a dash, or words that say so. */
export function readCount(typed: string): Field<NumberCell | undefined> {
	if (/^[=+@]/.test(typed.trim()) && !/^\+\/?-/.test(typed.trim())) return refused('formula');
	const cell = readCell(typed, 'count');
	if (!cell.ok) return cell;
	if (cell.value.kind === 'text' && !notCounted.includes(plain(cell.value.text))) {
		return refused('number-unclear');
	}
	if (cell.value.kind !== 'number') return accepted(undefined);
	return cell.value.value > activityLimits.count
		? refused('number-too-large')
		: accepted(cell.value);
}

const notCounted = ['niet geteld', 'not counted', 'onbekend', 'unknown', 'n.v.t.', 'n/a'];

/** An exact count, or nothing. */
export function readExact(typed: string): Field<number | null> {
	const count = readCount(typed);
	if (!count.ok) return count;
	return count.value?.circa ? refused('circa-not-here') : accepted(count.value?.value ?? null);
}

/** A rating from 1 to 10 with at most one decimal, or nothing. */
export function readRating(typed: string): Field<number | null> {
	const cell = readCell(typed, 'number');
	if (!cell.ok) return cell;
	if (cell.value.kind === 'empty' || cell.value.kind === 'dash') return accepted(null);
	if (cell.value.kind !== 'number' || cell.value.percent) return refused('number-unclear');
	const { value, circa, decimals } = cell.value;
	if (circa) return refused('circa-not-here');
	if (decimals > 1) return refused('too-many-decimals');
	return value < 1 || value > 10 ? refused('rating-out-of-range') : accepted(value);
}

/** The ids of the things that are named: one name as it is, or several with `,` or `|` between them. */
export function readNamed<Id>(
	words: string,
	idOf: (name: string) => Id | undefined,
	unknown: ProblemName
): Field<Id[]> {
	if (words === '') return accepted([]);
	const whole = idOf(plain(words));
	if (whole !== undefined) return accepted([whole]);
	const ids = words.split(/[,|]/).map((name) => idOf(plain(name)));
	return ids.includes(undefined) ? refused(unknown) : accepted([...new Set(ids as Id[])]);
}
