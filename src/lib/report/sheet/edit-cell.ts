import { accepted, refused, type Outcome } from '../outcome.ts';
import type { Tongue } from './cell.ts';
import { changed, placeOf } from './edit-column.ts';
import type { MoveRefusal, Place } from './move.ts';
import { readCell, readText } from './read-cell.ts';
import type { Entry, Sheet } from './sheet.ts';

type Edited = Outcome<Sheet, MoveRefusal>;

/** What somebody typed, in a cell or as a total. The remark of the cell stays. */
export function typeCell(sheet: Sheet, place: Place, typed: string, language: Tongue): Edited {
	const column = sheet.columns[placeOf(sheet, place.column)];
	if (!column) return refused('no-such-column');
	const cell = readCell(typed, column.kind, language);
	return cell.ok ? changeEntry(sheet, place, { cell: cell.value }) : cell;
}

/** A remark to a cell or to a total; '' takes it away. */
export function noteCell(sheet: Sheet, place: Place, typed: string): Edited {
	const note = readText(typed);
	return note.ok ? changeEntry(sheet, place, { note: note.value }) : note;
}

function changeEntry(sheet: Sheet, { row: id, column }: Place, change: Partial<Entry>): Edited {
	const at = placeOf(sheet, column);
	if (at < 0) return refused('no-such-column');
	if (id === null) return changeTotal(sheet, at, change);
	if (!sheet.rows.some((row) => row.id === id)) return refused('no-such-row');
	const rows = sheet.rows.map((row) =>
		row.id === id
			? { ...row, entries: row.entries.with(at, { ...row.entries[at]!, ...change }) }
			: row
	);
	return accepted({ ...sheet, rows });
}

function changeTotal(sheet: Sheet, at: number, change: Partial<Entry>): Edited {
	const { id, total } = sheet.columns[at]!;
	if (total.kind === 'typed') return changed(sheet, id, { total: { ...total, ...change } });
	if (total.kind === 'none' || change.cell) return refused('total-not-typed');
	return changed(sheet, id, { total: { ...total, ...change } });
}
