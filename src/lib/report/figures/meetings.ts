import { dashCell, numberCell } from '../sheet/cell.ts';
import type { Entry, Sheet } from '../sheet/sheet.ts';
import { column, counted, entry, summed, unknown } from './entries.ts';
import { figureSheet, yearRow, type FigureRow, type SheetWords } from './figure-sheet.ts';

/** A meeting that is over. `rating`: the average of `rated` people; nothing where they are under five. */
export type Held = { kind: string; participants: number; rated: number; rating: number | null };

type Year = { year: number; held: readonly Held[] };

export type MeetingWords = SheetWords & {
	meetings: string;
	people: string;
	rating: string;
	ratings: string;
	kindHead: string;
	kinds: readonly { kind: string; label: string }[];
	ofYear: (what: string, year: number) => string;
};

/** Meetings and people by year, with the rating and from how many people it comes. */
export function meetingSheet(id: string, words: MeetingWords, years: readonly Year[]): Sheet {
	const columns = [
		column('meetings', words.meetings),
		column('people', words.people),
		column('rating', words.rating, { kind: 'number' }),
		column('ratings', words.ratings)
	];
	const rows = years.map(({ year, held }) =>
		yearRow(year, [counted(held.length), counted(peopleOf(held)), ...ratingOf(held)])
	);
	return figureSheet(id, words, { columns, rows });
}

/** Meetings and people by kind of meeting, years beside each other. */
export function meetingKindSheet(id: string, words: MeetingWords, years: readonly Year[]): Sheet {
	const columns = years.flatMap(({ year }) => [
		column(`meetings-${year}`, words.ofYear(words.meetings, year), { total: summed }),
		column(`people-${year}`, words.ofYear(words.people, year), { total: summed })
	]);
	const rows = words.kinds
		.filter(({ kind }) => years.some(({ held }) => held.some((each) => each.kind === kind)))
		.map(({ kind, label }): FigureRow => ({
			id: kind,
			label,
			entries: years.flatMap(({ held }) => {
				const own = held.filter((each) => each.kind === kind);
				return [counted(own.length), counted(peopleOf(own))];
			})
		}));
	return figureSheet(id, { ...words, rowHead: words.kindHead }, { columns, rows });
}

const peopleOf = (held: readonly Held[]) =>
	held.reduce((sum, { participants }) => sum + participants, 0);

/**
 * The average over all people who gave a rating in a meeting of which one is told, with one decimal. Every
 * part of it is of five people or more, so no two years or editions tell the rating of fewer.
 */
function ratingOf(held: readonly Held[]): Entry[] {
	const told = held.filter(({ rating }) => rating !== null);
	const people = told.reduce((sum, { rated }) => sum + rated, 0);
	if (people === 0)
		return held.length === 0 ? [unknown, unknown] : [entry(dashCell), entry(dashCell)];
	const sum = told.reduce((so, { rating, rated }) => so + Math.round(rating! * 10) * rated, 0);
	const average = Math.round(sum / people) / 10;
	return [entry(numberCell(average, { decimals: 1 })), counted(people)];
}
