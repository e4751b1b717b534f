import { readBlock, type BlockRefusal } from '../block.ts';
import { refused, type Outcome } from '../outcome.ts';
import type { Tongue } from './cell.ts';
import { typeCell } from './edit-cell.ts';
import { addRow } from './edit-row.ts';
import { edit } from './edit.ts';
import type { MoveRefusal } from './move.ts';
import type { Sheet } from './sheet.ts';

/**
 * Where a block begins. `row` counts from 0; the number of rows is the first place below them. `column`
 * counts from 0; -1 is the column of labels.
 */
export type PastePlace = { row: number; column: number };

/** `line` and `column` count from 1 in the pasted block. */
export type PasteProblem = { line: number; column: number; reason: MoveRefusal | 'outside' };

export type Pasted =
	| { ok: true; sheet: Sheet }
	| { ok: false; refused: BlockRefusal | 'nothing' }
	| { ok: false; refused: 'cells'; problems: PasteProblem[] };

/**
 * A sheet with a block of tab-separated text on it: all of it, or nothing and the reason for each cell.
 * Cells that the block leaves empty become empty, also where its lines end early; remarks stay. A block
 * that begins in the column of labels adds rows below the last one, under the ids of `fresh`.
 */
export function paste(
	sheet: Sheet,
	text: string,
	place: PastePlace,
	{ language, fresh }: { language: Tongue; fresh: readonly string[] }
): Pasted {
	const block = readBlock(text, '\t');
	if (!block.ok) return block;
	const lines = filled(block.value.map(({ cells }) => cells));
	if (lines.length === 0) return refused('nothing');
	const wide = Math.max(...lines.map((cells) => cells.length));
	const problems: PasteProblem[] = [];
	const addsRows = place.column === -1 && place.row <= sheet.rows.length;
	let pasted = addsRows ? grown(sheet, place.row + lines.length, fresh) : sheet;
	for (const [line, cells] of lines.entries()) {
		for (let column = 0; column < wide; column++) {
			const at = { row: place.row + line, column: place.column + column };
			const next = put(pasted, cells[column] ?? '', at, language);
			if (next.ok) pasted = next.value;
			else problems.push({ line: line + 1, column: column + 1, reason: next.refused });
		}
	}
	return problems.length > 0
		? { ok: false, refused: 'cells', problems }
		: { ok: true, sheet: pasted };
}

/** A block without what is empty at the end of its lines, and below the last one. */
function filled(lines: readonly string[][]): string[][] {
	const isFilled = (cell: string) => cell.trim() !== '';
	const rows = lines.map((cells) => cells.slice(0, cells.findLastIndex(isFilled) + 1));
	return rows.slice(0, rows.findLastIndex((cells) => cells.length > 0) + 1);
}

/** A sheet with rows added up to a number, as far as there are ids and room. Their labels come after. */
function grown(sheet: Sheet, rows: number, fresh: readonly string[]): Sheet {
	let longer = sheet;
	for (const id of fresh.slice(0, Math.max(0, rows - sheet.rows.length))) {
		const next = addRow(longer, id, '?');
		if (next.ok) longer = next.value;
	}
	return longer;
}

function put(
	sheet: Sheet,
	typed: string,
	at: PastePlace,
	language: Tongue
): Outcome<Sheet, MoveRefusal | 'outside'> {
	const row = sheet.rows[at.row];
	if (row && at.column === -1) return edit(sheet, { move: 'rename-row', id: row.id, label: typed });
	const column = sheet.columns[at.column];
	if (!row || !column) return refused('outside');
	return typeCell(sheet, { row: row.id, column: column.id }, typed, language);
}
