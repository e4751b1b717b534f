import { readFileSync } from 'node:fs';
import { reportBook } from '#lib/i18n/report-book.ts';
import type { Book } from '#lib/report/book/book.ts';
import { coverOf, dateOf } from './book-cover.ts';
import { piecesOf } from './book-pieces.ts';
import { typeset } from './typst.ts';

/** Read from its place, since no bundler goes where files of reports are made. */
const source = readFileSync(new URL('./book.typ', import.meta.url), 'utf8');

/**
 * A report as a PDF/UA-1 file of A4 pages. The same book gives the same bytes.
 * @param step is told when the text is ready to be set
 */
export function bookPdf(
	book: Book,
	step: (done: number) => void = () => {}
): Uint8Array<ArrayBuffer> {
	const { contents, quoteQuestion, quoteArguments, quoteAgreement } = reportBook[book.language];
	const data = {
		language: book.language,
		cover: coverOf(book),
		words: { contents, quoteQuestion, quoteArguments, quoteAgreement },
		pieces: piecesOf(book, 'Libertinus Serif')
	};
	step(2);
	return typeset(source, data, dateOf(book));
}
