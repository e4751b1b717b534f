import { CsvError, parse } from 'csv-parse/sync';
import { isSensitive } from '#lib/staff/columns.ts';
import type { Row } from '#lib/staff/list.ts';
import type { ArrivedFile } from '../db/staff-imports.ts';

export const csvRefusals = ['quotes', 'no-lines', 'too-many-lines', 'one-column'] as const;
export type CsvRefusal = { refused: (typeof csvRefusals)[number]; line?: number };

/** A staff list has at most this many lines below its heads. */
export const mostLines = 20_000;

const separators = [';', ',', '\t'];

/**
 * Splits the text of a file into heads and lines. The separator is the one that gives the heads most
 * columns; `sep=` in the first line is not data. Columns that have no place here are cut at once.
 */
export function readCsv(text: string): ArrivedFile | CsvRefusal {
	const told = /^\ufeff?sep=(.)\r?\n/i.exec(text);
	const body = told ? text.slice(told[0].length) : text;
	const before = told ? 1 : 0;
	try {
		const separator = told?.[1] ?? likeliest(body);
		const [heads, ...rows] = split(body, separator, before);
		if (!heads || rows.length === 0) return { refused: 'no-lines' };
		if (rows.length > mostLines) return { refused: 'too-many-lines' };
		if (heads.cells.filter((cell) => cell.trim() !== '').length < 2)
			return { refused: 'one-column' };
		return cut(heads.cells, rows);
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		return { refused: 'quotes', line: Number(error.lines ?? 0) + before };
	}
}

function likeliest(text: string): string {
	const columns = (separator: string) => split(text, separator, 0, 1)[0]?.cells.length ?? 0;
	const counted = separators.map((separator) => ({ separator, count: columns(separator) }));
	return counted.toSorted((one, other) => other.count - one.count)[0]!.separator;
}

/** The lines that hold anything, each with where it begins. */
function split(text: string, delimiter: string, before: number, to?: number): Row[] {
	const records = parse(text, {
		...{ delimiter, bom: true, info: true, relax_column_count: true },
		...(to && { to })
	}) as unknown as { record: string[]; info: { lines: number } }[];
	let end = before;
	return records.flatMap(({ record, info }) => {
		const line = end + 1;
		end = info.lines + before;
		return record.some((cell) => cell.trim() !== '') ? [{ line, cells: record }] : [];
	});
}

/** Takes out empty columns at the end of the heads, and columns that nobody may bring in. */
function cut(cells: readonly string[], rows: readonly Row[]): ArrivedFile {
	const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
	const heads = cells.slice(0, width).map((head) => head.trim());
	const isCut = heads.map(isSensitive);
	const keep = (_: string, at: number) => !isCut[at];
	return {
		heads: heads.filter(keep),
		cut: heads.filter((_, at) => isCut[at]),
		rows: rows.map((row) => ({ ...row, cells: row.cells.filter(keep) }))
	};
}
