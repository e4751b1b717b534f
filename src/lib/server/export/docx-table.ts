import {
	AlignmentType,
	BorderStyle,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType
} from 'docx';
import type { PrintCell, PrintTable } from './book-piece.ts';

/** A share of a table in twentieths of a point, and how wide the paper is between its margins. */
const share = 1250;
const paper = 9180;

const none = { style: BorderStyle.NONE, size: 0 };
const under = (color: string, size: number) => ({ style: BorderStyle.SINGLE, size, color });

/** A table of a Word document: its title, a line of heads that comes back on each page, its rows, and what is to be said of it. */
export function docxTable({
	title,
	heads,
	rows,
	notes,
	remarks
}: PrintTable): (Paragraph | Table)[] {
	const asked = heads.map(({ wide }) => wide * share);
	const shrunk = Math.min(1, paper / asked.reduce((sum, wide) => sum + wide, 0));
	const columnWidths = asked.map((wide) => Math.round(wide * shrunk));
	const numeric = heads.map((head) => head.numeric);
	const heading = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: heads.map((head, at) => headCell(head.text, numeric[at]!))
	});
	const lines = rows.map(
		({ cells, total }) =>
			new TableRow({
				cantSplit: true,
				children: cells.map((cell, at) => bodyCell(cell, numeric[at]!, total))
			})
	);
	return [
		...(title === '' ? [] : [new Paragraph({ text: title, style: 'Caption', keepNext: true })]),
		new Table({
			rows: [heading, ...lines],
			columnWidths,
			width: { size: columnWidths.reduce((sum, wide) => sum + wide, 0), type: WidthType.DXA },
			borders: {
				top: none,
				bottom: none,
				left: none,
				right: none,
				insideVertical: none,
				insideHorizontal: under('E6DDCE', 4)
			},
			tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true }
		}),
		...notes.map((note, at) => below([raised(at + 1), new TextRun(' '), ...linesOf(note, false)])),
		...remarks.map((remark) => below(linesOf(remark, false))),
		new Paragraph({})
	];
}

const headCell = (text: string, numeric: boolean): TableCell =>
	cellOf([new TextRun({ text, bold: true, color: '53636A' })], numeric, {
		bottom: under('0F5055', 8)
	});

const bodyCell = ({ text, notes }: PrintCell, numeric: boolean, total: boolean): TableCell =>
	cellOf([...linesOf(text, total), ...notes.map(raised)], numeric, {});

const cellOf = (children: TextRun[], numeric: boolean, borders: object): TableCell =>
	new TableCell({
		borders,
		margins: { top: 50, bottom: 50, left: 90, right: 90 },
		children: [
			new Paragraph({
				style: 'TableText',
				alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
				children
			})
		]
	});

const below = (children: TextRun[]) => new Paragraph({ style: 'TableNotes', children });

const raised = (note: number) => new TextRun({ text: String(note), superScript: true });

/** A text in which a new line is a new line. */
const linesOf = (text: string, bold: boolean): TextRun[] =>
	text
		.split('\n')
		.map((line, at) => new TextRun({ text: line, bold, ...(at ? { break: 1 } : {}) }));
