import type { StaffColumn } from './columns.ts';
import type { Day } from './day.ts';
import type { PersonSort, StrangeKind, UnitSort } from './plan.ts';
import type { Problem } from './problem.ts';

/** A column of a file that HR says something about. */
export type ColumnQuestion = {
	key: string;
	head: string;
	/** The first things that stand in it. */
	samples: string[];
	column: StaffColumn | '';
};

/** A word for a kind of contract that nobody knows yet. */
export type KindQuestion = { key: string; word: string; lines: number };

/** Somebody whom a list changes, in words. */
export type PersonLine = { number: string; name: string; was: string; becomes: string };

/** A unit that a list changes, in words. */
export type UnitLine = { code: string; name: string; was: string; becomes: string };

/** Changes of one sort: how many, and the first of them. */
export type Group<Sort, Line> = { sort: Sort; total: number; lines: Line[] };

export type Preview = {
	/** Stands for exactly these changes. */
	mark: string;
	staff: { before: number; after: number };
	unchanged: number;
	leaves: number;
	people: Group<PersonSort, PersonLine>[];
	units: Group<UnitSort, UnitLine>[];
	strange: { kind: StrangeKind; total: number; people: { number: string; name: string }[] }[];
};

/** Where a list is on its way, and what HR is asked there. */
export type ImportStage =
	| { stage: 'columns'; columns: ColumnQuestion[]; cut: string[] }
	| { stage: 'kinds'; words: KindQuestion[] }
	| { stage: 'problems'; total: number; problems: Problem[] }
	| { stage: 'preview'; preview: Preview }
	| { stage: 'taken'; counts: Record<string, number>; canUndo: boolean }
	| { stage: 'undone'; counts: Record<string, number> };

/** The days from which a list may hold. */
export type AllowedDays = { first: Day; last: Day };
