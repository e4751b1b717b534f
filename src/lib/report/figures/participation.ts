import type { Counts, Participation } from '../activity/participation.ts';
import type { Column, Entry, Sheet } from '../sheet/sheet.ts';
import { column, counted, share, summed, unknown } from './entries.ts';
import { figureSheet, type FigureRow, type SheetWords } from './figure-sheet.ts';

/** The numbers of a row; `meetings` is not known where rows of units are made smaller. */
export type RowCounts = Omit<Counts, 'meetings'>;

/** A row as it is printed: who stands in it. */
export type Labelled<Row> = Row & { id: string; label: string };

/** One year of a participation with the rows that are printed. */
export type ParticipationYear = Pick<Participation, 'year' | 'total' | 'adds'> & {
	rows: readonly Labelled<RowCounts>[];
	/** Whether anything was counted that year at all. */
	known: boolean;
};

export type ParticipationWords = SheetWords & {
	people: string;
	times: string;
	staff: string;
	reached: string;
	share: string;
	ofYear: (what: string, year: number) => string;
};

type Line = { id: string; label: string };

/**
 * Who took part, by whatever the rows stand for. A single year tells how many people, how often, and how
 * many of the staff of the reference day were reached; several years stand side by side with fewer columns.
 */
export function participationSheet(
	id: string,
	words: ParticipationWords,
	years: readonly ParticipationYear[]
): Sheet {
	const alone = years.length === 1;
	const lines = linesOf(years);
	const rows = lines.map((line): FigureRow => ({
		...line,
		entries: years.flatMap((year) =>
			cells(
				year,
				year.rows.find(({ id: own }) => own === line.id)
			)
		)
	}));
	const columns = years.flatMap((year) => columnsOf(year, words, alone));
	return figureSheet(id, words, { columns, rows: [...rows, ...wholeRow()] });

	function cells({ known }: ParticipationYear, row: RowCounts = none): Entry[] {
		const { people, times, staff, reached } = row;
		const all = alone
			? [counted(people), counted(times), counted(staff), counted(reached), share(reached, staff)]
			: [counted(people), share(reached, staff)];
		return known ? all : all.map(() => unknown);
	}

	/** Where somebody may stand in several rows, everybody together is a row and no sum. */
	function wholeRow(): FigureRow[] {
		if (years.every(({ adds }) => adds)) return [];
		const entries = years.flatMap((year) => cells(year, year.total));
		return [{ id: 'everybody', label: words.totalLabel, entries }];
	}
}

const none: RowCounts = { people: 0, times: 0, staff: 0, reached: 0 };

function columnsOf(
	{ year, total, adds, known }: ParticipationYear,
	words: ParticipationWords,
	alone: boolean
): Column[] {
	const whole: Column['total'] = {
		kind: 'typed',
		...(known ? share(total.reached, total.staff) : unknown)
	};
	const of = (key: keyof RowCounts | 'share', more: Partial<Column> = {}) =>
		column(`${key}-${year}`, alone ? words[key] : words.ofYear(words[key], year), {
			total: adds ? summed : { kind: 'none' },
			...more
		});
	const part = of('share', { kind: 'number', total: adds ? whole : { kind: 'none' } });
	return alone
		? [of('people'), of('times'), of('staff'), of('reached'), part]
		: [of('people'), part];
}

/** Every row of any of the years, in the order of the newest year in which it is. */
function linesOf(years: readonly ParticipationYear[]): Line[] {
	const lines = new Map<string, Line>();
	for (const { rows } of years.toReversed()) {
		for (const { id, label } of rows) if (!lines.has(id)) lines.set(id, { id, label });
	}
	return [...lines.values()];
}

/** Everybody who took part, by year: people, how often, in how many meetings, and the share of staff. */
export function participationYears(
	id: string,
	words: ParticipationWords & { meetings: string },
	years: readonly { year: number; total: Counts | undefined }[]
): Sheet {
	const names = ['people', 'times', 'meetings', 'staff', 'reached'] as const;
	const columns = [
		...names.map((name) => column(name, words[name])),
		column('share', words.share, { kind: 'number' })
	];
	const rows = years.map(({ year, total }): FigureRow => ({
		id: `year-${year}`,
		label: String(year),
		entries: total
			? [...names.map((name) => counted(total[name])), share(total.reached, total.staff)]
			: columns.map(() => unknown)
	}));
	return figureSheet(id, words, { columns, rows });
}
