import type { Activity } from '../activity/activity.ts';
import { dashCell, emptyCell, longestText, numberCell } from '../sheet/cell.ts';
import type { Entry, Sheet } from '../sheet/sheet.ts';
import { column, entry, unknown } from './entries.ts';
import { figureSheet, type SheetWords } from './figure-sheet.ts';

/** A theme week with what it was about, in words, and what was done in it. */
export type ThemeWeek = { year: number; week: Activity; theme: string; done: readonly string[] };

export type ThemeWeekWords = SheetWords & {
	edition: string;
	theme: string;
	rating: string;
	/** Remarks: from how many ratings it comes, and that they are too few to tell. */
	ratings: (of: number) => string;
	tooFew: string;
};

/** A rating of fewer people is not told. */
export const fewestRatings = 5;

/** Theme weeks with their edition, theme and rating; below the table what was done in them. */
export function themeWeekSheet(
	id: string,
	words: ThemeWeekWords,
	weeks: readonly ThemeWeek[]
): Sheet {
	const columns = [
		column('edition', words.edition, { kind: 'number' }),
		column('theme', words.theme, { kind: 'text' }),
		column('rating', words.rating, { kind: 'number' })
	];
	const rows = weeks.map(({ year, week, theme }, at) => ({
		id: `week-${at + 1}`,
		label: String(year),
		entries: [
			entry(week.edition === null ? emptyCell : numberCell(week.edition)),
			entry(theme === '' ? emptyCell : { kind: 'text' as const, text: theme }),
			ratingOf(week, words)
		]
	}));
	const note = noteOf(words.note, weeks);
	return figureSheet(id, { ...words, note }, { columns, rows, source: 'both' });
}

function ratingOf({ rating }: Activity, words: ThemeWeekWords): Entry {
	if (!rating) return unknown;
	const { score, of } = rating;
	if (of !== null && of < fewestRatings) return entry(dashCell, words.tooFew);
	const cell = numberCell(score, { decimals: Number.isInteger(score) ? 0 : 1 });
	return entry(cell, of === null ? '' : words.ratings(of));
}

/** One thing on a line; of several weeks each line says which year it was. */
function noteOf(own: string, weeks: readonly ThemeWeek[]): string {
	const lines = weeks.flatMap(({ year, done }) =>
		done.map((title) => (weeks.length > 1 ? `${year}: ${title}` : title))
	);
	const all = [...(own === '' ? [] : [own]), ...lines];
	const fitting = all.filter((_, at) => all.slice(0, at + 1).join('\n').length <= longestText);
	return fitting.join('\n');
}
