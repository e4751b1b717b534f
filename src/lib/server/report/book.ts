import { createHash } from 'node:crypto';
import type { Library } from '../../content/library.ts';
import { reportBook } from '../../i18n/report-book.ts';
import type { Book } from '../../report/book/book.ts';
import { canonical } from '../../drafting/canonical.ts';
import { fill, type Missing } from '../../report/book/fill.ts';
import { stored } from '../../drafting/stored.ts';
import type { Db } from '../db/connect.ts';
import { appendicesOf } from '../db/reports-appendices.ts';
import type { Report } from '../db/reports.ts';
import { sourcesOf } from './book-sources.ts';

/** A report with all numbers of this moment. `missing`: parts of which the source is not there any more. */
export type Filled = { book: Book; missing: Missing[] };

/** Fills in every number of a report that is being written: the book of a draft, without an edition. */
export async function bookOf(db: Db, library: Library, report: Report): Promise<Filled> {
	const { title, subtitle, language, years, countedOn } = report;
	const sources = await sourcesOf(db, library, report, report.draft);
	const { chapters, missing } = fill(report.draft, sources);
	const book: Book = {
		...{ schema: 1, language, title, subtitle, years, countedOn },
		organisation: stored(library.organisation.municipality),
		...{ edition: 0, publishedOn: null, signedBy: '' },
		...{ chapters, changes: [], appendices: await appendicesOf(db, report.id) }
	};
	return { book, missing };
}

/** SHA-256, in hexadecimal, of the canonical JSON of a book: equal books have the same. */
export const digestOf = (book: Book): string =>
	createHash('sha256').update(canonical(book)).digest('hex');

/** The words of a report in its own language. */
export const wordsOf = ({ language }: Pick<Report, 'language'>) => reportBook[language];
