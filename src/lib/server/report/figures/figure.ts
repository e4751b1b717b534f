import type { Library } from '../../../content/library.ts';
import type { ChapterKind } from '../../../report/book/chapters.ts';
import type { YearDay } from '../../../report/figures/reference-days.ts';
import type { Tongue } from '../../../report/sheet/cell.ts';
import type { Sheet } from '../../../report/sheet/sheet.ts';
import type { Outcome } from '../../ballot/outcome.ts';
import type { Db } from '../../db/connect.ts';
import type { Scope } from '../../hr-question.ts';

/** What a figure is asked with, such as a programme or a period of choosing. */
export type Options = Readonly<Record<string, string>>;

/** A figure that can be asked: for which chapter it is meant, what it is called and what it tells. */
export type Offer = {
	figure: FigureName;
	options: Options;
	chapter: ChapterKind;
	title: string;
	hint: string;
};

/** A table, and where its numbers come from. */
export type Answer = { sheet: Sheet; source: string };

export const figureNames = [
	'oaths',
	'oath-meetings',
	'completions',
	'people',
	'theme-weeks',
	'activities',
	'meetings',
	'participation',
	'staff',
	'choices',
	'pulse'
] as const;
export type FigureName = (typeof figureNames)[number];

/** Where figures are counted from, and for whom: units of a scope with all below them, or everything. */
export type Ground = {
	db: Db;
	library: Library;
	language: Tongue;
	scope: Scope;
	/** What was published of the periods that end in some years, the newest first. */
	outcomesOf: (years: readonly number[]) => Promise<Outcome[]>;
};

export type Question = {
	options: Options;
	/** All years that are shown, the oldest first, each with its reference day. */
	years: readonly YearDay[];
};

export type Figure = {
	/** `undefined` where the options name nothing that is there. */
	sheet: (ground: Ground, question: Question) => Promise<Answer | undefined>;
	/** The figures of this sort that have something to tell of these years. */
	offers: (ground: Ground, years: readonly number[]) => Promise<Offer[]>;
};
