import type { Activity } from '../activity/activity.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { column, entry } from './entries.ts';
import { figureSheet, yearRow, type SheetWords } from './figure-sheet.ts';
import { headCount, meetingCount, splitOf, type Named } from './head-count.ts';

/** What is known of a year: entries of the register, and people by name who are in none of them. */
export type OathYear = { year: number; entries: readonly Activity[]; named: Named };

export type OathWords = SheetWords & {
	total: string;
	digital: string;
	room: string;
	/** Remarks: so many activities without a number, so many people of whom the way is not known. */
	openActivities: (activities: number) => string;
	openPeople: (people: number) => string;
};

/** Who took the oath or promise by year; with `split` also digitally and in a room. */
export function oathSheet(
	id: string,
	words: OathWords,
	years: readonly OathYear[],
	split: boolean
): Sheet {
	const rows = years.map(({ year, entries, named }) => {
		const total = headCount(entries, named);
		const ways = splitOf(entries, named);
		const isKnown = ways.digital.kind === 'number';
		const all = entry(total.cell, total.open > 0 ? words.openActivities(total.open) : '');
		const note = isKnown && ways.open > 0 ? words.openPeople(ways.open) : '';
		return yearRow(year, split ? [all, entry(ways.digital, note), entry(ways.room)] : [all]);
	});
	const parts = split ? [column('digital', words.digital), column('room', words.room)] : [];
	const total = column('total', words.total, { parts: parts.map(({ id: part }) => part) });
	return figureSheet(id, words, { columns: [total, ...parts], rows });
}

/** How many meetings were held for it by year, apart from how many people came. */
export function oathMeetingSheet(
	id: string,
	words: SheetWords & Pick<OathWords, 'openActivities'> & { meetings: string },
	years: readonly { year: number; entries: readonly Activity[]; live: number }[]
): Sheet {
	const rows = years.map(({ year, entries, live }) => {
		const { cell, open } = meetingCount(entries, live);
		return yearRow(year, [entry(cell, open > 0 ? words.openActivities(open) : '')]);
	});
	return figureSheet(id, words, { columns: [column('meetings', words.meetings)], rows });
}
