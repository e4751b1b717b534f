/** A calendar date, `YYYY-MM-DD`. Dates compare as texts; there are no times in this room. */
export type Day = string;

const utc = (day: Day) => new Date(`${day}T00:00:00Z`);
const asDay = (date: Date): Day => date.toISOString().slice(0, 10);

/** `day` plus a number of days (may be negative). */
export function addDays(day: Day, days: number): Day {
	const date = utc(day);
	date.setUTCDate(date.getUTCDate() + days);
	return asDay(date);
}

/** `day` plus a number of months; the last day of a shorter month stays the last day, as PostgreSQL does. */
export function addMonths(day: Day, months: number): Day {
	const date = utc(day);
	const wanted = date.getUTCDate();
	date.setUTCDate(1);
	date.setUTCMonth(date.getUTCMonth() + months);
	const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
	date.setUTCDate(Math.min(wanted, lastDay));
	return asDay(date);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);
}

/** Whether a text is a real calendar date of our era: PostgreSQL knows no year 0. */
export function isDay(value: string): boolean {
	return (
		/^\d{4}-\d{2}-\d{2}$/.test(value) &&
		value >= '0001' &&
		!Number.isNaN(utc(value).getTime()) &&
		asDay(utc(value)) === value
	);
}
