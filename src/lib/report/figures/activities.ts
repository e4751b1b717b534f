import type { Activity, ActivityKind } from '../activity/activity.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { column, entry, summed } from './entries.ts';
import { figureSheet, yearRow, type FigureRow, type SheetWords } from './figure-sheet.ts';
import { headCount, meetingCount } from './head-count.ts';

/** Meetings that were led here, in numbers. */
export type HeldMeetings = { meetings: number; participants: number };

/** What was done in a year: entries of the register, and the meetings that were led here. */
export type ActivityYear = { year: number; entries: readonly Activity[]; held: HeldMeetings };

export type ActivityWords = SheetWords & {
	people: string;
	meetings: string;
	/** The row of the meetings that were led here. */
	held: string;
	ofYear: (what: string, year: number) => string;
	openActivities: (activities: number) => string;
	kinds: Record<ActivityKind, string>;
};

/**
 * Activities by kind: meetings and people for every year, both as they were counted at the door. Somebody
 * who came twice is counted twice.
 */
export function activitySheet(
	id: string,
	words: ActivityWords,
	years: readonly ActivityYear[]
): Sheet {
	const columns = years.flatMap(({ year }) => [
		column(`meetings-${year}`, words.ofYear(words.meetings, year), { total: summed }),
		column(`people-${year}`, words.ofYear(words.people, year), { total: summed })
	]);
	const kinds = Object.keys(words.kinds) as ActivityKind[];
	const used = kinds.filter((kind) =>
		years.some(({ entries }) => ofKind(entries, kind).length > 0)
	);
	const rows = used.map((kind): FigureRow => ({
		id: kind,
		label: words.kinds[kind],
		entries: years.flatMap(({ entries }) => cellsOf(ofKind(entries, kind), words))
	}));
	const isHeld = years.some(({ held }) => held.meetings > 0);
	return figureSheet(id, words, { columns, rows: isHeld ? [...rows, heldRow()] : rows });

	function heldRow(): FigureRow {
		return {
			id: 'held',
			label: words.held,
			entries: years.flatMap(({ held }) => [
				entry({ ...number, value: held.meetings }),
				entry({ ...number, value: held.participants })
			])
		};
	}
}

const number = { kind: 'number', decimals: 0, percent: false, circa: false } as const;

const ofKind = (entries: readonly Activity[], kind: ActivityKind) =>
	entries.filter((each) => each.kind === kind);

function cellsOf(entries: readonly Activity[], words: Pick<ActivityWords, 'openActivities'>) {
	return [meetingCount(entries), headCount(entries)].map(({ cell, open }) =>
		entry(cell, open > 0 ? words.openActivities(open) : '')
	);
}

/** How many people came to activities of one kind, by year; circa stays. */
export function peopleSheet(
	id: string,
	words: SheetWords & Pick<ActivityWords, 'people' | 'openActivities'>,
	years: readonly Pick<ActivityYear, 'year' | 'entries'>[]
): Sheet {
	const rows = years.map(({ year, entries }) => {
		const { cell, open } = headCount(entries);
		return yearRow(year, [entry(cell, open > 0 ? words.openActivities(open) : '')]);
	});
	return figureSheet(id, words, { columns: [column('people', words.people)], rows });
}
