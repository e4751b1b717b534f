import { prose } from '../prose/prose.ts';
import type { Tongue } from '../sheet/cell.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { Block, BookChapter, ChartForm } from './book.ts';
import type { Draft, Origin, Part } from './draft.ts';
import { numberIn } from './number-in.ts';
import { planYears } from './origins.ts';
import type { PlanRow } from './plan-row.ts';

/** A table with the sentence that tells where its numbers come from. */
export type Sourced = { sheet: Sheet; source: string };
/** An entry of the case book. */
export type Quote = { question: string; arguments: string; agreement: string };

/** What the report itself says about numbers, in its language. */
export type FillWords = {
	plan: string;
	quote: string;
	notFilledIn: string;
	/** What a chart shows, where nobody wrote it. */
	chartAlt: (form: ChartForm, title: string, rows: number, columns: number) => string;
};

/** Where a draft gets its numbers and its quotes. */
export type Sources = {
	sheetOf: (origin: Origin) => Sourced | undefined;
	quoteOf: (entry: string) => Quote | undefined;
	/** The plan with what is said of these years. */
	planOf: (years: readonly number[]) => PlanRow[];
	years: readonly number[];
	words: FillWords;
	language: Tongue;
};

/** A part of which the table, the cell or the entry is not there. */
export type Missing = { chapter: string; part: string };

/**
 * Fills a draft: every part with the numbers it names. A part without anything to show is left out (an
 * empty text, an empty plan), and so is a chapter in which nothing is left; what names something that is not
 * there is `missing`.
 */
export function fill(
	draft: Draft,
	sources: Sources
): { chapters: BookChapter[]; missing: Missing[] } {
	const missing: Missing[] = [];
	const chapters = draft.chapters.map(({ id, kind, title, parts }) => ({
		...{ id, kind, title },
		blocks: parts.flatMap((part) => {
			const block = fillPart(part, sources);
			if (block === 'missing') missing.push({ chapter: id, part: part.id });
			return block === 'missing' || block === 'empty' ? [] : [block];
		})
	}));
	return { chapters: chapters.filter(({ blocks }) => blocks.length > 0), missing };
}

/** One part with its numbers: `empty` where there is nothing to show, `missing` where its source is gone. */
export function fillPart(part: Part, sources: Sources): Block | 'empty' | 'missing' {
	switch (part.kind) {
		case 'text':
			return prose(part.markdown).length > 0 ? part : 'empty';
		case 'plan': {
			const years = planYears(part, sources.years);
			const rows = sources.planOf(years);
			const { id, kind } = part;
			return rows.length > 0
				? { id, kind, years: [...years], rows, source: sources.words.plan }
				: 'empty';
		}
		case 'quote': {
			const quote = sources.quoteOf(part.entry);
			const { id, kind } = part;
			return quote ? { id, kind, ...quote, source: sources.words.quote } : 'missing';
		}
		default:
			return fillFigure(part, sources);
	}
}

type Figure = Extract<Part, { of: Origin }>;

function fillFigure(part: Figure, { sheetOf, words, language }: Sources): Block | 'missing' {
	const found = sheetOf(part.of);
	if (!found) return 'missing';
	const { source } = found;
	const { id, kind } = part;
	if (kind === 'number') {
		const number = numberIn(found.sheet, part, language);
		if (!number) return 'missing';
		const told = [source, number.note].filter((text) => text !== '').join(' ');
		return {
			...{ id, kind, label: part.label },
			written: number.written || words.notFilledIn,
			source: told.length > 1000 ? source : told
		};
	}
	const title = part.title.trim() || found.sheet.title;
	const sheet = { ...found.sheet, title };
	if (kind === 'table') return { id, kind, sheet, source };
	const { rows, columns } = sheet;
	const alt = part.alt.trim() || words.chartAlt(part.form, title, rows.length, columns.length);
	return { id, kind, form: part.form, sheet, alt, source };
}
