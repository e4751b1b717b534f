import { accepted, refused, type Outcome } from './outcome.ts';

/** One line of a block. `line`: where it begins in the text, from 1; a cell in quotes may hold more lines. */
export type BlockLine = { line: number; cells: string[] };

export const blockRefusals = ['too-large', 'quote-not-closed'] as const;
export type BlockRefusal = (typeof blockRefusals)[number];

/** A block has at most this many characters: half a megabyte of letters. */
export const longestBlock = 500_000;

/**
 * Splits text of a spreadsheet into lines and cells. A cell that begins with a quote ends at the next
 * single quote and may hold separators, line ends and doubled quotes. Line ends may be of any system,
 * and the last one makes no line. A mark at the beginning (BOM) is no text.
 */
export function readBlock(text: string, separator: string): Outcome<BlockLine[], BlockRefusal> {
	if (text.length > longestBlock) return refused('too-large');
	const lines: BlockLine[] = [];
	const cell = cellPattern(separator);
	cell.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
	let next = 1;
	let open: BlockLine | undefined;
	while (cell.lastIndex < text.length || open) {
		const found = cell.exec(text);
		if (!found) return refused('quote-not-closed');
		const [whole, quoted, plain, end] = found as unknown as [string, string?, string?, string?];
		if (!open) lines.push((open = { line: next, cells: [] }));
		open.cells.push(quoted?.replaceAll('""', '"') ?? plain!);
		next += whole.match(/\r\n?|\n/g)?.length ?? 0;
		if (end !== separator) open = undefined;
	}
	return accepted(lines);
}

/** A cell with what ends it: the separator, a line end, or the end of the text. */
function cellPattern(separator: string): RegExp {
	const mark = separator === '\t' ? '\\t' : `\\${separator}`;
	return new RegExp(
		`(?:"([^"]*(?:""[^"]*)*)"|((?!")[^${mark}\\r\\n]*))(${mark}|\\r\\n?|\\n|$)`,
		'gy'
	);
}
