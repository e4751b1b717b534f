import * as v from 'valibot';

/** A calendar date, `YYYY-MM-DD`, of the years 1 to 9999. Dates compare as texts. */
export type Day = string;

/** The date of a year, a month (1 to 12) and a day; `undefined` where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
	const written = [pad(year, 4), pad(month, 2), pad(day, 2)].join('-');
	return isDay(written) ? written : undefined;
}

/** Whether a text is a real calendar date. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The date of the serial number that a spreadsheet has for it: 1 is 31 December 1899. */
export function dayOfSerial(serial: number): Day {
	return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

/** A date in stored data. */
export const daySchema = v.pipe(v.string(), v.check(isDay, 'must be a calendar date'));

const pad = (number: number, length: number) => String(number).padStart(length, '0');
