import { accepted, refused, type Outcome } from '../outcome.ts';
import { edit } from '../sheet/edit.ts';
import type { MoveRefusal } from '../sheet/move.ts';
import type { Sheet } from '../sheet/sheet.ts';

/** The year that comes after those of a table, and whether its years are columns or rows. */
export type NextYear = { year: number; as: 'column' | 'row' };

/** `undefined` for a table that does not stand by years. */
export function nextYear({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>): NextYear | undefined {
	const heads = columns.flatMap(({ label }) => yearIn(label));
	if (heads.length > 0) return { year: Math.max(...heads) + 1, as: 'column' };
	const labels = rows.flatMap(({ label }) => yearIn(label));
	if (labels.length === 0 || labels.length < rows.length) return undefined;
	return { year: Math.max(...labels) + 1, as: 'row' };
}

/** An empty year beside the last one, of the same kind; `id` is new to the sheet. */
export function addYear(sheet: Sheet, id: string): Outcome<Sheet, MoveRefusal | 'no-years'> {
	const next = nextYear(sheet);
	if (!next) return refused('no-years');
	const label = String(next.year);
	if (next.as === 'row') {
		const added = edit(sheet, { move: 'add-row', id, label });
		const from = sheet.rows.findIndex(isYear(next.year - 1));
		return added.ok
			? edit(added.value, { move: 'move-row', id, to: beside(sheet.rows, from) })
			: added;
	}
	const from = sheet.columns.findIndex(isYear(next.year - 1));
	const { kind, total } = sheet.columns[from]!;
	const added = edit(sheet, { move: 'add-column', id, label, kind });
	if (!added.ok) return added;
	const placed = edit(added.value, { move: 'move-column', id, to: beside(sheet.columns, from) });
	if (!placed.ok) return placed;
	return total.kind === 'none'
		? accepted(placed.value)
		: edit(placed.value, { move: 'set-total', id, total: total.kind });
}

/** The place beside the last year: after it, or before it where years go back. */
function beside(list: readonly { label: string }[], last: number): number {
	const first = list.findIndex(({ label }) => yearIn(label).length > 0);
	return first === last && list.some(({ label }, at) => at > last && yearIn(label).length > 0)
		? last
		: last + 1;
}

const yearIn = (label: string): number[] => (/^(19|20|21)\d\d$/.test(label) ? [Number(label)] : []);

const isYear =
	(year: number) =>
	({ label }: { label: string }) =>
		label === String(year);
