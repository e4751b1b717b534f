import type { Library } from '../../content/library.ts';
import type { Block } from '../../report/book/book.ts';
import type { ChapterKind } from '../../report/book/chapters.ts';
import type { Part } from '../../report/book/draft.ts';
import { fillPart } from '../../report/book/fill.ts';
import type { Seen } from '../../drafting/merge-parts.ts';
import { originKey } from '../../report/book/origins.ts';
import type { Sheet } from '../../report/sheet/sheet.ts';
import * as caseBook from '../db/case-book.ts';
import type { Db } from '../db/connect.ts';
import { typedTables } from '../db/reports-sources.ts';
import type { Report } from '../db/reports.ts';
import { sourcesOf } from './book-sources.ts';
import { commentsOf, type ReportComment } from './comments.ts';
import { seenIn } from './draft-chapter.ts';
import { figuresOffered } from './figures/figures.ts';

/** A part as its editor shows it: what is kept, and what becomes of it. */
export type PartView = {
	part: Part;
	block: Block | 'empty' | 'missing';
	/** The whole table behind a number, to choose the place in. */
	sheet: Sheet | null;
};

/** A table to choose: its origin as text, its name. */
export type SourceChoice = { value: string; label: string; hint: string };

export type ChapterPage = {
	id: string;
	kind: ChapterKind;
	title: string;
	seen: Seen;
	parts: PartView[];
	/** Tables that are counted, those of this chapter first; tables that were typed in. */
	figures: (SourceChoice & { own: boolean })[];
	typed: SourceChoice[];
	quotes: { id: string; question: string }[];
	comments: ReportComment[];
	/** The chapters around it. */
	before: { id: string; title: string } | null;
	after: { id: string; title: string } | null;
};

/** What the editor of a chapter shows; `undefined` where the report has no such chapter. */
export async function chapterPage(
	db: Db,
	library: Library,
	report: Report,
	asked: string
): Promise<ChapterPage | undefined> {
	const { draft, years, language } = report;
	const at = draft.chapters.findIndex(({ id }) => id === asked);
	const chapter = draft.chapters[at];
	if (!chapter) return undefined;
	const [sources, figures, typed, quotes, comments] = await Promise.all([
		sourcesOf(db, library, report, { ...draft, chapters: [chapter] }),
		figuresOffered(db, library, { years, language }),
		typedTables(db),
		caseBook.findEntries(db, { words: [], theme: '' }),
		commentsOf(db, report.id)
	]);
	const beside = (place: number) => {
		const other = draft.chapters[place];
		return other ? { id: other.id, title: other.title } : null;
	};
	return {
		...{ id: chapter.id, kind: chapter.kind, title: chapter.title, seen: seenIn(chapter) },
		parts: chapter.parts.map((part) => ({
			part,
			block: fillPart(part, sources),
			sheet: part.kind === 'number' ? (sources.sheetOf(part.of)?.sheet ?? null) : null
		})),
		figures: figures
			.map(({ figure, options, title, hint, chapter: kind }) => ({
				value: originKey({ from: 'figure', figure, options, earlier: 2 }),
				...{ label: title, hint, own: kind === chapter.kind }
			}))
			.toSorted((one, other) => Number(other.own) - Number(one.own)),
		typed: typed.map(({ id, title, year }) => ({
			value: originKey({ from: 'typed', table: id }),
			...{ label: year === null ? title : `${title} (${year})`, hint: '' }
		})),
		quotes: quotes.map(({ id, question }) => ({ id, question })),
		comments: comments.filter((each) => each.chapter === chapter.id),
		before: at > 0 ? beside(at - 1) : null,
		after: beside(at + 1)
	};
}
