import { readBlock } from '../block.ts';
import { refused } from '../outcome.ts';
import { columnKinds, type ColumnKind, type Tongue } from '../sheet/cell.ts';
import { edit } from '../sheet/edit.ts';
import { readColumnLabel, readLabel } from '../sheet/label.ts';
import type { MoveRefusal } from '../sheet/move.ts';
import { paste, type PasteProblem, type Pasted } from '../sheet/paste.ts';
import { readCell } from '../sheet/read-cell.ts';
import { limits, type Column, type Sheet } from '../sheet/sheet.ts';

type Given = { language: Tongue; fresh: () => string };
type Lines = readonly (readonly string[])[];

/**
 * A whole table out of a spreadsheet: its first line are the heads, its first column the labels. Every
 * column gets the strictest kind that all of its cells fit. A last line that is called a total becomes the
 * line of totals, as it was typed.
 * @param begin the sheet that gets them; its own rows and columns make room
 */
export function fromBlock(begin: Sheet, text: string, { language, fresh }: Given): Pasted {
	const block = readBlock(text, text.includes('\t') ? '\t' : ';');
	if (!block.ok) return block;
	const lines = filled(block.value.map(({ cells }) => cells));
	const [heads = [], ...rest] = lines;
	const width = Math.max(...lines.map((cells) => cells.length));
	if (rest.length === 0 || width < 2) return refused('nothing');
	const [body, total] = split(rest);
	const columns = Array.from({ length: width - 1 }, (_, at): Column => {
		const cells = rest.map((line) => line[at + 1] ?? '');
		const kind = kindOf(cells, language);
		return { id: fresh(), label: heads[at + 1] ?? '', kind, parts: [], total: { kind: 'none' } };
	});
	const named = withHeads({ ...begin, rows: [] }, heads[0] ?? '', columns);
	if (!named.ok) return named;
	const ids = body.map(fresh);
	const written = body.map((cells) => cells.map(quoted).join('\t')).join('\n');
	const place = { row: 0, column: -1 };
	const done =
		body.length === 0 ? named : paste(named.sheet, written, place, { language, fresh: ids });
	if (!done.ok) return done.refused === 'cells' ? moved(done.problems) : done;
	return total ? withTotals(done.sheet, total, rest.length + 1, language) : done;
}

/** Lines are counted with that of the heads. */
const moved = (problems: readonly PasteProblem[]): Pasted => ({
	...{ ok: false, refused: 'cells' },
	problems: problems.map(({ line, ...problem }) => ({ ...problem, line: line + 1 }))
});

function filled(lines: Lines): Lines {
	const isFilled = (cell: string) => cell.trim() !== '';
	const rows = lines.map((cells) => cells.slice(0, cells.findLastIndex(isFilled) + 1));
	return rows.filter((cells) => cells.length > 0);
}

function split(lines: Lines): [Lines, readonly string[] | undefined] {
	const last = lines.at(-1)!;
	const isTotal = /^(totaal|total|som|sum)\b/i.test(last[0]!.trim());
	return isTotal ? [lines.slice(0, -1), last] : [lines, undefined];
}

/** The first kind that everything fits; words are in any column, so a column of words alone is of words. */
function kindOf(cells: readonly string[], language: Tongue): ColumnKind {
	const fits = (kind: ColumnKind) => {
		const reads = cells.map((cell) => readCell(cell, kind, language));
		const is = kind === 'date' ? 'date' : 'number';
		return reads.every(({ ok }) => ok) && reads.some((read) => read.ok && read.value.kind === is);
	};
	return columnKinds.find((kind) => kind !== 'text' && fits(kind)) ?? 'text';
}

function withHeads(sheet: Sheet, rowHead: string, columns: readonly Column[]): Pasted {
	if (columns.length > limits.columns) return cells(1, limits.columns + 2, 'too-many-columns');
	const problems = columns.flatMap(({ id, label }, at): PasteProblem[] => {
		const read = readColumnLabel(columns.slice(0, at), id, label);
		return read.ok ? [] : [{ line: 1, column: at + 2, reason: read.refused }];
	});
	if (problems.length > 0) return { ok: false, refused: 'cells', problems };
	const labels = columns.map((column) => ({ ...column, label: readLabel(column.label) }));
	const named = labels.map(({ label, ...column }) => ({
		...column,
		label: label.ok ? label.value : ''
	}));
	const head = readLabel(rowHead);
	return {
		ok: true,
		sheet: { ...sheet, columns: named, rowHead: head.ok ? head.value : sheet.rowHead }
	};
}

function withTotals(
	sheet: Sheet,
	typed: readonly string[],
	line: number,
	language: Tongue
): Pasted {
	const label = edit(sheet, { move: 'set-total-label', text: typed[0]! });
	if (!label.ok) return cells(line, 1, label.refused);
	let next = label.value;
	for (const [at, { id: column, kind }] of sheet.columns.entries()) {
		const text = typed[at + 1] ?? '';
		if (kind === 'text' || kind === 'date') {
			if (/^\s*[-–—]?\s*$/.test(text)) continue;
			return cells(line, at + 2, 'not-summed');
		}
		const choice = edit(next, {
			move: 'set-total',
			id: column,
			total: text === '' ? 'none' : 'typed'
		});
		const place = { row: null, column };
		const put =
			choice.ok && text !== ''
				? edit(choice.value, { move: 'type-cell', place, typed: text, language })
				: choice;
		if (!put.ok) return cells(line, at + 2, put.refused);
		next = put.value;
	}
	return { ok: true, sheet: next };
}

const cells = (line: number, column: number, reason: MoveRefusal): Pasted => ({
	...{ ok: false, refused: 'cells' },
	problems: [{ line, column, reason }]
});

const quoted = (cell: string) =>
	/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
