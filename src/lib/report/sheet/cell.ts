import type { Day } from '../day.ts';
import { dayRefusals } from '../read-day.ts';

/** The languages in which a cell is typed and printed. */
export type Tongue = 'nl' | 'en';

/**
 * What a column holds. `count`: people, reports, meetings: whole numbers from 0 of which small ones may
 * point at somebody. `number`: anything else that is counted or measured, such as a rating or an amount.
 */
export const columnKinds = ['count', 'number', 'text', 'date'] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** `value` has `decimals` digits after the separator; 12 with `percent` is 12 %. */
export type NumberCell = {
	kind: 'number';
	value: number;
	decimals: 0 | 1 | 2;
	percent: boolean;
	circa: boolean;
};

/**
 * One cell of a typed-in table. Nothing filled in (`empty`), a dash for "does not apply", and the number 0
 * are three things, and "circa" is never lost.
 */
export type Cell =
	| { kind: 'empty' }
	| { kind: 'dash' }
	| NumberCell
	| { kind: 'text'; text: string }
	| { kind: 'date'; day: Day };

export const emptyCell: Cell = { kind: 'empty' };
export const dashCell: Cell = { kind: 'dash' };

/** A cell of a number: exact, whole and not a percentage unless said otherwise. */
export function numberCell(
	value: number,
	more: Partial<Omit<NumberCell, 'kind' | 'value'>> = {}
): NumberCell {
	return { kind: 'number', value, decimals: 0, percent: false, circa: false, ...more };
}

/** Why something typed is no cell. */
export const cellRefusals = [
	...dayRefusals,
	'number-unclear',
	'separator-unclear',
	'too-many-decimals',
	'number-too-long',
	'negative-count',
	'count-not-whole',
	'count-in-percent',
	'formula',
	'spreadsheet-error',
	'text-too-long',
	'text-unreadable'
] as const;
export type CellRefusal = (typeof cellRefusals)[number];

/** A text in a cell has at most this many characters; a note too. */
export const longestText = 2000;

/** Numbers are smaller than this on both sides of zero, so that sums in hundredths stay exact. */
export const numberLimit = 1e10;
