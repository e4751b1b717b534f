import type { Library } from '../../content/library.ts';
import type { ChapterKind } from '../../report/book/chapters.ts';
import type { Db } from '../db/connect.ts';
import { appendicesOf, type Appendix } from '../db/reports-appendices.ts';
import { editionsOf, type EditionLine } from '../db/reports-editions.ts';
import type { Report } from '../db/reports.ts';
import { bookOf } from './book.ts';
import { commentsOf, type ReportComment } from './comments.ts';
import { readersOf, type ReportReader } from './readers.ts';
import { seenOf } from './reports-cover.ts';
import type { Typed } from './reports-form.ts';
import { signed, type Signed } from './sign.ts';

/** A chapter in the list of its writer. */
export type ChapterLine = {
	id: string;
	kind: ChapterKind;
	title: string;
	/** Nothing of it would be printed. */
	empty: boolean;
	/** Parts of which the table or entry is not there any more. */
	missing: number;
	/** Remarks that are not settled. */
	open: number;
};

/** Everything on the page of a report that is being written. */
export type DraftPage = {
	report: Omit<Report, 'draft' | 'madeBy' | 'id'>;
	/** The cover as it is shown, to see later what somebody else changed of it. */
	seen: Typed;
	chapters: ChapterLine[];
	readers: ReportReader[];
	signatures: Signed[];
	/** Remarks about the report as a whole. */
	comments: ReportComment[];
	open: number;
	appendices: Appendix[];
	editions: EditionLine[];
};

/** What the overview of a report shows. */
export async function draftPage(db: Db, library: Library, report: Report): Promise<DraftPage> {
	const { draft, madeBy: _, id, ...shown } = report;
	const [filled, readers, comments, appendices, editions] = await Promise.all([
		bookOf(db, library, report),
		readersOf(db, id),
		commentsOf(db, id),
		appendicesOf(db, id),
		editionsOf(db, id)
	]);
	const printed = new Set(filled.book.chapters.map((chapter) => chapter.id));
	const open = comments.filter(({ settledOn }) => settledOn === null);
	return {
		report: shown,
		seen: seenOf(report),
		chapters: draft.chapters.map(({ id: chapter, kind, title }) => ({
			...{ id: chapter, kind, title },
			empty: !printed.has(chapter),
			missing: filled.missing.filter((each) => each.chapter === chapter).length,
			open: open.filter((each) => each.chapter === chapter).length
		})),
		signatures: await signed(db, report, filled),
		comments: comments.filter((each) => isAboutAll(each, report)),
		open: open.length,
		...{ readers, appendices, editions }
	};
}

/** A remark about the whole, or about a chapter that is gone. */
const isAboutAll = ({ chapter }: ReportComment, { draft }: Report) =>
	!draft.chapters.some(({ id }) => id === chapter);
