import type { Day } from '../programme/calendar.ts';

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The calendar date in the Netherlands, at `now`. */
export function today(now = new Date()): Day {
	return amsterdam.format(now);
}
