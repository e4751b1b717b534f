import type { ChartForm } from '#lib/report/book/book.ts';
import type { ChartData } from '#lib/report/chart/series.ts';
import type { ProseBlock } from '#lib/report/prose/prose.ts';

/** A cell as it is printed, with the numbers of the footnotes that belong to it. */
export type PrintCell = { text: string; notes: readonly number[] };

/** A line of a table; the first cell names it. `total`: it is the line below the rows. */
export type PrintRow = { cells: readonly PrintCell[]; total: boolean };

/**
 * A table that only has to be set. `wide`: shares of the width that the columns ask for. Footnote 1 is the
 * first of `notes`; `remarks` go for the whole table. Without a title ('') a heading right above names it.
 */
export type PrintTable = {
	title: string;
	heads: readonly { text: string; numeric: boolean; wide: number }[];
	rows: readonly PrintRow[];
	notes: readonly string[];
	remarks: readonly string[];
};

/** What a printed report is made of, from top to bottom, whatever the kind of file. */
export type Piece =
	| { kind: 'chapter'; id: string; number: number | null; title: string }
	| { kind: 'prose'; blocks: readonly ProseBlock[] }
	| { kind: 'table'; table: PrintTable }
	| {
			kind: 'chart';
			title: string;
			/** The drawing, and its size in pixels. */
			svg: string;
			width: number;
			height: number;
			alt: string;
			/** What is drawn, for a program that makes charts of its own. */
			form: ChartForm;
			data: ChartData;
	  }
	| { kind: 'number'; label: string; written: string; source: string }
	| {
			kind: 'quote';
			question: string;
			arguments: string;
			agreement: string;
			source: string;
	  };
