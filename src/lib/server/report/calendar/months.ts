import { daysBetween, type Day } from '../../../programme/calendar.ts';

type Dated = { id: string; title: string; from: Day; to: Day; at: string | null };

/** What begins in a month (`YYYY-MM`), the soonest first. */
export type Month<Entry> = { month: string; lines: Entry[] };

/** A year by month; what takes longer than a month stands apart. */
export type YearByMonth<Entry> = { long: Entry[]; months: Month<Entry>[] };

/** From so many days between its first and last day on an entry is no matter of one month. */
const longFrom = 31;

/**
 * A year as a calendar prints it. All twelve months are there. What began in the year before and is not long
 * stands in January. Entries outside the year are left out.
 */
export function byMonth<Entry extends Dated>(
	entries: readonly Entry[],
	year: number
): YearByMonth<Entry> {
	const [first, last] = [`${year}-01-01`, `${year}-12-31`];
	const within = entries.filter(({ from, to }) => from <= last && to >= first).toSorted(inOrder);
	const isLong = ({ from, to }: Dated) => daysBetween(from, to) >= longFrom;
	const months = Array.from({ length: 12 }, (_, at) => {
		const month = `${year}-${String(at + 1).padStart(2, '0')}`;
		const begins = ({ from }: Dated) => (from < first ? first : from).startsWith(month);
		return { month, lines: within.filter((entry) => !isLong(entry) && begins(entry)) };
	});
	return { long: within.filter(isLong), months };
}

const inOrder = (one: Dated, other: Dated) => (keyOf(one) < keyOf(other) ? -1 : 1);

/** By day, whole days before times of day, then by name. */
const keyOf = ({ from, at, title, id }: Dated) => [from, at ?? '', title, id].join('\n');
