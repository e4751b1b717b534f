import * as v from 'valibot';
import { daySchema } from '../day.ts';
import { longestText, numberLimit, type Cell, type ColumnKind, type NumberCell } from './cell.ts';
import { readCell, readText } from './read-cell.ts';
import { writeCell } from './write-cell.ts';

const numberSchema = v.pipe(
	v.strictObject({
		kind: v.literal('number'),
		value: v.pipe(v.number(), v.gtValue(-numberLimit), v.ltValue(numberLimit)),
		decimals: v.picklist([0, 1, 2]),
		percent: v.boolean(),
		circa: v.boolean()
	}),
	v.check((cell) => isWritten(cell), 'must have as many decimals as it says')
);

const stored = (text: string) => {
	const read = readText(text);
	return read.ok && read.value === text;
};

/** A note in stored data; without one it is ''. */
export const noteSchema = v.pipe(v.string(), v.maxLength(longestText), v.check(stored));

/** A text in stored data that somebody must fill in, of at most `max` characters. */
export const labelSchema = (max: number) =>
	v.pipe(v.string(), v.minLength(1), v.maxLength(max), v.check(stored));

/** A cell in stored data. */
export const cellSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('empty') }),
	v.strictObject({ kind: v.literal('dash') }),
	numberSchema,
	v.strictObject({ kind: v.literal('text'), text: labelSchema(longestText) }),
	v.strictObject({ kind: v.literal('date'), day: daySchema })
]);

/** Whether a cell may stand in a column of this kind: what is printed of it reads as the same cell. */
export function fits(cell: Cell, kind: ColumnKind): boolean {
	const read = readCell(writeCell(cell, 'nl'), kind);
	return read.ok && isSame(read.value, cell);
}

function isSame(one: Cell, other: Cell): boolean {
	return writeCell(one, 'nl') === writeCell(other, 'nl') && one.kind === other.kind;
}

function isWritten({ value, decimals }: Pick<NumberCell, 'value' | 'decimals'>): boolean {
	return Object.is(Number(value.toFixed(decimals)), value);
}
