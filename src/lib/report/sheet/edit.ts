import { accepted, refused, type Outcome } from '../outcome.ts';
import { noteCell, typeCell } from './edit-cell.ts';
import {
	addColumn,
	moveColumn,
	removeColumn,
	renameColumn,
	setKind,
	setParts,
	setTotal
} from './edit-column.ts';
import { addRow, changeRow, moveRow, removeRow } from './edit-row.ts';
import { readLabel } from './label.ts';
import type { Move, MoveRefusal } from './move.ts';
import { readText } from './read-cell.ts';
import type { Sheet } from './sheet.ts';

/** The sheet after a move, or why the move is refused. The sheet that is given stays as it is. */
export function edit(sheet: Sheet, move: Move): Outcome<Sheet, MoveRefusal> {
	switch (move.move) {
		case 'set-title':
			return withLabel(move.text, (title) => ({ ...sheet, title }));
		case 'set-row-head':
			return withLabel(move.text, (rowHead) => ({ ...sheet, rowHead }));
		case 'set-total-label':
			return withLabel(move.text, (totalLabel) => ({ ...sheet, totalLabel }));
		case 'set-source':
			return accepted({ ...sheet, source: move.source });
		case 'set-note': {
			const note = readText(move.note);
			return note.ok ? accepted({ ...sheet, note: note.value }) : refused(note.refused);
		}
		case 'add-row':
			return addRow(sheet, move.id, move.label);
		case 'rename-row':
			return withLabel(move.label, (label) => changeRow(sheet, move.id, { label }));
		case 'map-row':
			return present(changeRow(sheet, move.id, { risk: move.risk }));
		case 'move-row':
			return moveRow(sheet, move.id, move.to);
		case 'remove-row':
			return removeRow(sheet, move.id);
		case 'add-column':
			return addColumn(sheet, move);
		case 'rename-column':
			return renameColumn(sheet, move.id, move.label);
		case 'move-column':
			return moveColumn(sheet, move.id, move.to);
		case 'remove-column':
			return removeColumn(sheet, move.id);
		case 'set-kind':
			return setKind(sheet, move.id, move.kind);
		case 'set-parts':
			return setParts(sheet, move.id, move.parts);
		case 'set-total':
			return setTotal(sheet, move.id, move.total);
		case 'type-cell':
			return typeCell(sheet, move.place, move.typed, move.language);
		case 'set-cell-note':
			return noteCell(sheet, move.place, move.note);
	}
}

function withLabel(
	typed: string,
	change: (label: string) => Sheet | undefined
): Outcome<Sheet, MoveRefusal> {
	const label = readLabel(typed);
	return label.ok ? present(change(label.value)) : label;
}

const present = (sheet: Sheet | undefined): Outcome<Sheet, MoveRefusal> =>
	sheet ? accepted(sheet) : refused('no-such-row');
