import { HeadingLevel, Paragraph, TextRun, type Table } from 'docx';
import type { reportBook } from '#lib/i18n/report-book.ts';
import type { Piece } from './book-piece.ts';
import type { Cover } from './book-cover.ts';
import { docxChart } from './docx-chart.ts';
import { docxProse, type Lists } from './docx-prose.ts';
import { docxTable } from './docx-table.ts';

type Words = Pick<(typeof reportBook)['nl'], 'quoteQuestion' | 'quoteArguments' | 'quoteAgreement'>;

/** The first page of a report. */
export function docxCover({
	organisation,
	title,
	subtitle,
	years,
	state,
	facts
}: Cover): Paragraph[] {
	return [
		new Paragraph({ text: organisation }),
		new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
		...(subtitle === '' ? [] : [new Paragraph({ style: 'Subtitle', children: lines(subtitle) })]),
		new Paragraph({ text: years }),
		new Paragraph({ children: [bold(state)] }),
		...facts.map((fact) => new Paragraph({ text: fact }))
	];
}

/** What a piece of a report is in a Word document. */
export function docxPiece(piece: Piece, words: Words, lists: Lists): (Paragraph | Table)[] {
	switch (piece.kind) {
		case 'chapter':
			return [
				new Paragraph({
					heading: HeadingLevel.HEADING_1,
					pageBreakBefore: true,
					children: [new TextRun(piece.title)]
				})
			];
		case 'prose':
			return docxProse(piece.blocks, lists);
		case 'table':
			return docxTable(piece.table);
		case 'chart':
			return [
				new Paragraph({ text: piece.title, style: 'Caption', keepNext: true }),
				new Paragraph({ children: [docxChart(piece)] })
			];
		case 'number':
			return [
				new Paragraph({ text: piece.written, style: 'Number', keepNext: true }),
				new Paragraph({ children: [bold(piece.label)], keepNext: true }),
				new Paragraph({ text: piece.source, style: 'TableNotes' })
			];
		case 'quote':
			return [
				...[
					[words.quoteQuestion, piece.question],
					[words.quoteArguments, piece.arguments],
					[words.quoteAgreement, piece.agreement]
				].flatMap(([label, said]) =>
					said === '' ? [] : [quoted([bold(label!)]), quoted(lines(said!))]
				),
				new Paragraph({ text: piece.source, style: 'TableNotes' })
			];
	}
}

const quoted = (children: TextRun[]) => new Paragraph({ style: 'Quote', children });

const bold = (text: string) => new TextRun({ text, bold: true });

/** A text in which a new line is a new line. */
const lines = (text: string): TextRun[] =>
	text.split('\n').map((line, at) => new TextRun({ text: line, ...(at ? { break: 1 } : {}) }));
