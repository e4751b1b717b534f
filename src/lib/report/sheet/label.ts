import { accepted, refused, type Outcome } from '../outcome.ts';
import type { MoveRefusal } from './move.ts';
import { readText } from './read-cell.ts';
import { limits, type Column } from './sheet.ts';

/** Reads what a row, a column or a table is called, on one line. */
export function readLabel(typed: string): Outcome<string, MoveRefusal> {
	const text = readText(typed.replace(/\s+/g, ' '));
	if (!text.ok) return text;
	if (text.value === '') return refused('label-missing');
	return text.value.length > limits.label ? refused('label-too-long') : text;
}

/** Reads the label of the column `id`: two columns of one table are never called the same. */
export function readColumnLabel(
	columns: readonly Column[],
	id: string,
	typed: string
): Outcome<string, MoveRefusal> {
	const label = readLabel(typed);
	const taken = columns.some(
		(column) => column.id !== id && label.ok && column.label === label.value
	);
	return taken ? refused('label-taken') : label.ok ? accepted(label.value) : label;
}
