import { reportBook } from '#lib/i18n/report-book.ts';
import type { Book } from '#lib/report/book/book.ts';
import { coverOf, dateOf } from './book-cover.ts';
import { piecesOf } from './book-pieces.ts';
import { odfContent, odfPackage, odfStyles } from './odf-package.ts';
import { odtType } from './ods-namespaces.ts';
import { odtAutomatic } from './odt-automatic.ts';
import { drawingPath, odtBody, tableName } from './odt-body.ts';
import { odtStyles } from './odt-styles.ts';
import { odtColumns } from './odt-table.ts';
import { element } from './xml.ts';

/**
 * A report as an ODF 1.3 text that an organisation can lay in its own template: headings, captions and
 * tables have the usual styles. The same book gives the same bytes.
 */
export function bookOdt(book: Book): Uint8Array<ArrayBuffer> {
	const pieces = piecesOf(book, 'Arial, sans-serif');
	const body = odtBody(coverOf(book), pieces, reportBook[book.language]);
	const widths = pieces
		.filter((piece) => piece.kind === 'table')
		.map(({ table }, at) => odtColumns(table, tableName(at)));
	const content = odfContent(odtAutomatic(widths), element('office:text', {}, body));
	const drawings = pieces.filter((piece) => piece.kind === 'chart');
	return odfPackage(
		odtType,
		content,
		odfStyles(...odtStyles(book.language)),
		{ title: book.title, language: book.language, writtenOn: dateOf(book) },
		drawings.map(({ svg }, at) => ({
			path: drawingPath(at),
			data: new TextEncoder().encode(svg),
			type: 'image/svg+xml'
		}))
	);
}
