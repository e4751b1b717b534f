import { reportSheet } from '#lib/i18n/report-sheet.ts';
import type { Tongue } from '#lib/report/sheet/cell.ts';
import type { Entry, Sheet } from '#lib/report/sheet/sheet.ts';
import { printedRows } from '#lib/report/sheet/totals.ts';
import { writeCell } from '#lib/report/sheet/write-cell.ts';
import type { PrintCell, PrintTable } from './book-piece.ts';
import { paperShares, shareOf } from './column-share.ts';
import { differenceTexts } from './difference-texts.ts';
import { signsOf } from './sheet-remarks.ts';

/**
 * A sheet as tables for paper: one, or several with the same labels where its columns are too many. A
 * remark to a cell is a footnote; so is a sum that differs from its parts.
 * @param source where the numbers come from, in a sentence
 */
export function printTables(sheet: Sheet, source: string, language: Tongue): PrintTable[] {
	const words = reportSheet[language];
	const remarks = [
		...(sheet.note === '' ? [] : [words.noteIs(sheet.note)]),
		...signsOf(sheet, language),
		words.sourceIs(source)
	];
	const label = shareOf([sheet.rowHead, ...printedRows(sheet).map((row) => row.label)]);
	const shares = sheet.columns.map(({ label: head }, at) =>
		shareOf([head, ...printedRows(sheet).map((row) => writeCell(row.entries[at]!.cell, language))])
	);
	const parts = partsOf(shares, paperShares - label);
	return parts.map((columns, at) => {
		const more = parts.length > 1 ? ` (${at + 1}/${parts.length})` : '';
		const heads = columns.map((column) => {
			const { label: text, kind } = sheet.columns[column]!;
			return { text, numeric: kind === 'count' || kind === 'number', wide: shares[column]! };
		});
		return {
			title: sheet.title + more,
			heads: [{ text: sheet.rowHead, numeric: false, wide: label }, ...heads],
			...linesOf(sheet, columns, language),
			remarks: at === parts.length - 1 ? remarks : []
		};
	});
}

function linesOf(
	sheet: Sheet,
	columns: readonly number[],
	language: Tongue
): Pick<PrintTable, 'rows' | 'notes'> {
	const notes: string[] = [];
	const differs = differenceTexts(sheet, language);
	const cellOf = ({ cell, note }: Entry, line: number, column: number): PrintCell => {
		const place = { row: sheet.rows[line]?.id ?? null, column: sheet.columns[column]!.id };
		const said = differs.filter((one) => one.row === place.row && one.column === place.column);
		const all = [...(note === '' ? [] : [note]), ...said.map(({ text }) => text)];
		return { text: writeCell(cell, language), notes: all.map((text) => notes.push(text)) };
	};
	const rows = printedRows(sheet).map(({ label, entries, total }, line) => ({
		cells: [
			{ text: label, notes: [] },
			...columns.map((column) => cellOf(entries[column]!, line, column))
		],
		total
	}));
	return { rows, notes };
}

/** The columns of each part, by their places: as many as fit beside the labels. */
function partsOf(shares: readonly number[], beside: number): number[][] {
	const parts: number[][] = [[]];
	let left = beside;
	for (const [at, share] of shares.entries()) {
		if (share > left && parts.at(-1)!.length > 0) {
			parts.push([]);
			left = beside;
		}
		parts.at(-1)!.push(at);
		left -= share;
	}
	return parts;
}
