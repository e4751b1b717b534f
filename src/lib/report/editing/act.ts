import type { BlockRefusal } from '../block.ts';
import { accepted, refused, type Outcome } from '../outcome.ts';
import { columnKinds, type Tongue } from '../sheet/cell.ts';
import { edit } from '../sheet/edit.ts';
import type { Move, MoveRefusal } from '../sheet/move.ts';
import { paste, type PasteProblem } from '../sheet/paste.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { nameOf } from './fields.ts';
import { addYear } from './years.ts';

/** What the fields beside a button say; '' where there is none. */
export type Beside = (name: string) => string;

export type ActRefusal = MoveRefusal | BlockRefusal | 'nothing' | 'no-years' | 'cells';

/** `touched`: the name of the field where the work goes on. */
export type Acted =
	| { ok: true; sheet: Sheet; touched: string | null }
	| { ok: false; refused: ActRefusal; problems?: PasteProblem[] };

type Given = { beside: Beside; language: Tongue; fresh: () => string };

/**
 * Does what a button of the editor says: `add-row`, `add-column`, `add-year`, `add-note`, `paste`, or one that names a
 * row or column (`row-up:<id>`). Any other leaves the sheet as it is.
 * @param given what stands in the fields beside it, and new ids
 */
export function act(sheet: Sheet, button: string, given: Given): Acted {
	const [verb, of = ''] = button.split(':') as [string, string?];
	if (verb === 'paste') return pasted(sheet, given);
	const id = verb.startsWith('add-') ? given.fresh() : of;
	const done =
		verb === 'add-year' ? addYear(sheet, id) : moved(sheet, moveOf(sheet, verb, id, given));
	if (!done.ok) return done;
	const touched = verb === 'add-note' ? remarkOf(given) : labelOf(done.value, id);
	return { ok: true, sheet: done.value, touched };
}

const remarkOf = ({ beside }: Given): string =>
	nameOf({ of: 'remark', row: beside('note-row'), column: beside('note-column') });

/** The field with the label of a row or column. */
function labelOf({ rows, columns }: Sheet, id: string): string | null {
	if (rows.some((row) => row.id === id)) return nameOf({ of: 'row', row: id });
	const isColumn = columns.some((column) => column.id === id);
	return isColumn ? nameOf({ of: 'column', column: id }) : null;
}

const moved = (sheet: Sheet, move: Move | undefined): Outcome<Sheet, MoveRefusal> =>
	move ? edit(sheet, move) : accepted(sheet);

function moveOf(sheet: Sheet, verb: string, id: string, { beside }: Given): Move | undefined {
	const row = sheet.rows.findIndex((each) => each.id === id);
	const column = sheet.columns.findIndex((each) => each.id === id);
	switch (verb) {
		case 'add-row':
			return { move: 'add-row', id, label: beside('new-row') };
		case 'add-column': {
			const kind = columnKinds.find((each) => each === beside('new-column-kind')) ?? 'count';
			return { move: 'add-column', id, label: beside('new-column'), kind };
		}
		case 'add-note': {
			const place = { row: beside('note-row') || null, column: beside('note-column') };
			return { move: 'set-cell-note', place, note: beside('note-text') };
		}
		case 'row-up':
			return { move: 'move-row', id, to: row - 1 };
		case 'row-down':
			return { move: 'move-row', id, to: row + 1 };
		case 'row-remove':
			return { move: 'remove-row', id };
		case 'column-left':
			return { move: 'move-column', id, to: column - 1 };
		case 'column-right':
			return { move: 'move-column', id, to: column + 1 };
		case 'column-remove':
			return { move: 'remove-column', id };
		default:
			return undefined;
	}
}

/** Puts a block on the sheet, at a row and column that are named by their ids; '' is below the last row, or the labels. */
function pasted(sheet: Sheet, { beside, language, fresh }: Given): Acted {
	const text = beside('paste-text');
	const [row, column] = [beside('paste-row'), beside('paste-column')];
	const place = {
		row: row === '' ? sheet.rows.length : sheet.rows.findIndex(({ id }) => id === row),
		column: column === '' ? -1 : sheet.columns.findIndex(({ id }) => id === column)
	};
	if (place.row < 0) return refused('no-such-row');
	if (place.column < 0 && column !== '') return refused('no-such-column');
	const ids = Array.from(text.matchAll(/\r\n?|\n|$/g), fresh);
	const done = paste(sheet, text, place, { language, fresh: ids });
	if (!done.ok) return done;
	return {
		ok: true,
		sheet: done.sheet,
		touched: labelOf(done.sheet, done.sheet.rows[place.row]!.id)
	};
}
