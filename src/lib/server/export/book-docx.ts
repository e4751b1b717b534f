import {
	AlignmentType,
	Document,
	Footer,
	Packer,
	PageNumber,
	Paragraph,
	TableOfContents,
	TextRun
} from 'docx';
import { reportBook } from '#lib/i18n/report-book.ts';
import type { Book } from '#lib/report/book/book.ts';
import { coverOf, dateOf } from './book-cover.ts';
import { piecesOf } from './book-pieces.ts';
import { docxCover, docxPiece } from './docx-body.ts';
import { startsIn } from './docx-prose.ts';
import { docxLists, docxStyles } from './docx-styles.ts';
import { steadied } from './docx-steady.ts';

/** A4 with margins of 24 mm, in twentieths of a point. */
const page = {
	size: { width: 11906, height: 16838 },
	margin: { top: 1361, bottom: 1361, left: 1361, right: 1361 }
};

/**
 * A report as a Word document that an organisation can lay in its own template: headings, captions and
 * tables have the usual styles, and Word itself draws the charts. The same book gives the same bytes.
 */
export async function bookDocx(book: Book): Promise<Uint8Array<ArrayBuffer>> {
	const words = reportBook[book.language];
	const pieces = piecesOf(book, 'Arial');
	let list = 0;
	const lists = { next: () => ++list };
	const starts = pieces.flatMap((piece) => (piece.kind === 'prose' ? startsIn(piece.blocks) : []));
	const children = [
		...docxCover(coverOf(book)),
		new Paragraph({ text: words.contents, style: 'ContentsHeading', pageBreakBefore: true }),
		new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2' }),
		...pieces.flatMap((piece) => docxPiece(piece, words, lists))
	];
	const document = new Document({
		title: book.title,
		creator: book.organisation,
		lastModifiedBy: book.organisation,
		styles: docxStyles(book.language),
		numbering: { config: docxLists(starts) },
		sections: [{ properties: { page, titlePage: true }, footers: { default: footer() }, children }]
	});
	return steadied(await Packer.toBuffer(document), dateOf(book), book.language);
}

const footer = () =>
	new Footer({
		children: [
			new Paragraph({
				alignment: AlignmentType.RIGHT,
				style: 'TableNotes',
				children: [new TextRun({ children: [PageNumber.CURRENT] })]
			})
		]
	});
