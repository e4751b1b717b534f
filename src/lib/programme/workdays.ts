import { addDays, type Day } from './calendar.ts';

/**
 * Days on which nobody has to get mail from work: the public holidays of the Netherlands, with Good Friday
 * and 5 May of every year, as many offices are closed then and a quiet day does no harm.
 */
export function holidays(year: number): Day[] {
	const easter = easterSunday(year);
	const kingsDay: Day = `${year}-04-27`;
	return [
		`${year}-01-01`,
		...[-2, 0, 1, 39, 49, 50].map((days) => addDays(easter, days)),
		isSunday(kingsDay) ? addDays(kingsDay, -1) : kingsDay,
		`${year}-05-05`,
		`${year}-12-25`,
		`${year}-12-26`
	].sort();
}

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). */
export function easterSunday(year: number): Day {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const leaps = Math.floor((8 * century + 13) / 25);
	const moon = (century - Math.floor(century / 4) - leaps + 19 * golden + 15) % 30;
	const full =
		moon -
		Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
	const week = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
	const march = `${year}-03-01`;
	return addDays(march, full - week + 27);
}

/** Monday to Friday, and no holiday. */
export function isWorkday(day: Day): boolean {
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	return weekday >= 1 && weekday <= 5 && !holidaysOf(day.slice(0, 4)).has(day);
}

const reckoned = new Map<string, ReadonlySet<Day>>();

/** The holidays of a year, reckoned once: a list of reminders asks for thousands of days. */
function holidaysOf(year: string): ReadonlySet<Day> {
	const known = reckoned.get(year) ?? new Set(holidays(Number(year)));
	reckoned.set(year, known);
	return known;
}

/** The first workday from `day` on, that day included. */
export const workdayFrom = (day: Day): Day => (isWorkday(day) ? day : workdayFrom(addDays(day, 1)));

/** The last workday up to `day`, that day included. */
export const workdayUntil = (day: Day): Day =>
	isWorkday(day) ? day : workdayUntil(addDays(day, -1));

/** The first workday of the week (from Monday) that a day is in; in a week without one, of the next. */
export const firstWorkdayOfWeek = (day: Day): Day => workdayFrom(mondayOf(day));

/** The first workday of the month that a day is in. */
export const firstWorkdayOfMonth = (day: Day): Day => workdayFrom(`${day.slice(0, 7)}-01`);

/** The Monday of the week that a day is in. */
export function mondayOf(day: Day): Day {
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	return addDays(day, -((weekday + 6) % 7));
}

const isSunday = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
