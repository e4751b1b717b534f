import ical, { ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import type { CalendarLine } from '../report/calendar/line.ts';

const zone = 'Europe/Amsterdam';

/** The rules of the Dutch clock since 1996, for programs that do not know the zone by its name. */
const zoneRules = [
	'BEGIN:VTIMEZONE',
	`TZID:${zone}`,
	...['BEGIN:DAYLIGHT', 'TZNAME:CEST', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
	...['DTSTART:19960331T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
	...['BEGIN:STANDARD', 'TZNAME:CET', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
	...['DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD'],
	'END:VTIMEZONE'
].join('\n');

export type CalendarFile = {
	/** What the calendar is called. */
	name: string;
	language: 'nl' | 'en';
	/** The origin of this installation: with it an entry keeps its name in the world. */
	origin: string;
	/** The page that has more. */
	page: string;
	now: Date;
	lines: readonly CalendarLine[];
};

/**
 * A calendar as a file (RFC 5545). An entry without a time, or of several days, takes whole days; one with a
 * time is in the zone of the Netherlands, with its rules beside it. What is only to be known blocks nobody's
 * day. The same entry has the same UID in each file.
 */
export function calendarFile({ name, language, origin, page, now, lines }: CalendarFile): string {
	const calendar = ical({
		...{ name, prodId: { company: 'Tweesprong', product: 'Tweesprong', language } },
		timezone: { name: null, generator: () => zoneRules }
	});
	const host = new URL(origin).host;
	for (const line of lines) addLine(calendar, line, { host, now, url: `${origin}${page}` });
	return `${calendar.toString()}\r\n`;
}

function addLine(
	calendar: ICalCalendar,
	{ id, title, from, to, at, minutes, place, about, note }: CalendarLine,
	{ host, now, url }: { host: string; now: Date; url: string }
): void {
	const words = {
		id: `${id}@${host}`,
		summary: title,
		description: [about, note].filter(Boolean).join('\n'),
		location: place
	};
	const common = { ...words, url, stamp: now };
	if (at === null || from !== to) {
		const start = Temporal.PlainDate.from(from);
		const end = Temporal.PlainDate.from(to).add({ days: 1 });
		const transparency = ICalEventTransparency.TRANSPARENT;
		calendar.createEvent({ ...common, start, end, allDay: true, transparency });
		return;
	}
	const start = Temporal.PlainDateTime.from(`${from}T${at}`).toZonedDateTime(zone);
	const end = minutes === null ? null : start.add({ minutes });
	calendar.createEvent({ ...common, start, end, timezone: zone });
}
