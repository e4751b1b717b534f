import type { Block, Book } from '#lib/report/book/book.ts';
import { canonical } from '#lib/drafting/canonical.ts';
import type { Sheet } from '#lib/report/sheet/sheet.ts';
import { numberSheets } from './number-sheet.ts';
import { planSheets } from './plan-sheet.ts';

/** A table of a report with where its numbers come from, in a sentence. */
export type SourcedSheet = { sheet: Sheet; source: string };

/**
 * Every table of a report, in its order and each once: those of charts too, then the year plans, then all
 * numbers that stand by themselves as one table.
 */
export function tablesOf(book: Book): SourcedSheet[] {
	const blocks = book.chapters.flatMap((chapter) => chapter.blocks);
	return [
		...onlyOnce(blocks.flatMap(sheetIn)),
		...planSheets(blocks, book.language),
		...numberSheets(blocks, book.language)
	];
}

const sheetIn = (block: Block): SourcedSheet[] =>
	block.kind === 'table' || block.kind === 'chart'
		? [{ sheet: block.sheet, source: block.source }]
		: [];

/** A table that comes back, under another title perhaps, is there under its first. */
function onlyOnce(tables: readonly SourcedSheet[]): SourcedSheet[] {
	const contents = tables.map(({ sheet }) => canonical({ ...sheet, title: '' }));
	return tables.filter((_, at) => contents.indexOf(contents[at]!) === at);
}
