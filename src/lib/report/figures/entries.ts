import { dashCell, emptyCell, numberCell, type Cell } from '../sheet/cell.ts';
import type { Column, Entry } from '../sheet/sheet.ts';

/** A cell without a remark, or with one. */
export const entry = (cell: Cell, note = ''): Entry => ({ cell, note });

/** An exact count. */
export const counted = (value: number, note = ''): Entry => entry(numberCell(value), note);

/** Nothing is known. */
export const unknown: Entry = entry(emptyCell);

/** The fewest people of whom a percentage is printed. */
export const fewestForShare = 10;

/**
 * The share in whole percents, a dash for fewer than ten people. It is 0 or 100 only when it is nobody or
 * everybody: 399 of 400 is 99.
 */
export function share(part: number, of: number): Entry {
	if (of < fewestForShare) return entry(dashCell);
	const rounded = Math.round((100 * part) / of);
	const value = part > 0 && part < of ? Math.min(99, Math.max(1, rounded)) : rounded;
	return entry(numberCell(value, { percent: true }));
}

/** A column of counts; say otherwise in `more`. */
export const column = (id: string, label: string, more: Partial<Column> = {}): Column => ({
	id,
	label,
	kind: 'count',
	parts: [],
	total: { kind: 'none' },
	...more
});

/** A total that is the sum of what stands above it. */
export const summed: Column['total'] = { kind: 'computed', note: '' };
