import { expect, test } from 'vitest';
import { readIcs, unescaped, type Component } from './read-ics.fixture.ts';
import type { CalendarLine } from '../report/calendar/line.ts';
import { calendarFile } from './year-calendar.ts';

const line = (values: Partial<CalendarLine> = {}): CalendarLine => ({
	...{ id: 'planned-1', title: 'Themaweek', from: '2026-03-09', to: '2026-03-13', at: null },
	...{ minutes: null, place: '', note: '', when: '', about: 'Themaweek', accent: false },
	...values
});
const fileOf = (...lines: CalendarLine[]) =>
	calendarFile({
		...{ name: 'Jaarkalender 2026', language: 'nl', origin: 'https://tweesprong.example' },
		...{ page: '/calendar/year?year=2026', now: new Date('2026-01-02T03:04:05Z'), lines }
	});
const events = (file: string) => readIcs(file).parts.filter(({ name }) => name === 'VEVENT');
const said = ({ properties }: Component, name: string) => {
	const { params, value } = properties[name]!;
	return [...Object.entries(params).map((pair) => pair.join('=')), value].join(' ');
};

test('a calendar says its version, who made it and what it is called', () => {
	const { name, properties, parts } = readIcs(fileOf(line()));
	expect(name).toBe('VCALENDAR');
	expect(properties.VERSION!.value).toBe('2.0');
	expect(properties.PRODID!.value).toBe('-//Tweesprong//Tweesprong//NL');
	expect(properties['X-WR-CALNAME']!.value).toBe('Jaarkalender 2026');
	expect(parts.every(({ name }) => ['VEVENT', 'VTIMEZONE'].includes(name))).toBe(true);
});

test('whole days end on the day after the last, and block nobody', () => {
	const [event] = events(fileOf(line()));
	expect(said(event!, 'DTSTART')).toBe('VALUE=DATE 20260309');
	expect(said(event!, 'DTEND')).toBe('VALUE=DATE 20260314');
	expect(said(event!, 'TRANSP')).toBe('TRANSPARENT');
	expect(said(event!, 'DTSTAMP')).toBe('20260102T030405Z');
	expect(said(event!, 'UID')).toBe('planned-1@tweesprong.example');
});

test.each([
	['winter', '2026-03-28', '09:30', 90, '20260328T093000', '20260328T110000'],
	['summer', '2026-03-30', '09:30', 90, '20260330T093000', '20260330T110000'],
	[
		'the night the clock goes back',
		'2026-10-25',
		'01:30',
		120,
		'20261025T013000',
		'20261025T023000'
	]
])('a time is that of the clock in the Netherlands in %s', (_, from, at, minutes, begins, ends) => {
	const file = fileOf(line({ from, to: from, at, minutes }));
	const [event] = events(file);
	expect(said(event!, 'DTSTART')).toBe(`TZID=Europe/Amsterdam ${begins}`);
	expect(said(event!, 'DTEND')).toBe(`TZID=Europe/Amsterdam ${ends}`);
	const zone = readIcs(file).parts.find(({ name }) => name === 'VTIMEZONE')!;
	expect(said(zone, 'TZID')).toBe('Europe/Amsterdam');
	expect(
		zone.parts.map((part) => [part.name, said(part, 'TZOFFSETTO'), said(part, 'RRULE')])
	).toEqual([
		['DAYLIGHT', '+0200', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
		['STANDARD', '+0100', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU']
	]);
});

test('a time without a length has no end, and one of several days takes the days', () => {
	const [open, days] = events(
		fileOf(
			line({ to: '2026-03-09', at: '09:30' }),
			line({ id: 'planned-2', at: '09:30', minutes: 60 })
		)
	);
	expect(open!.properties.DTEND).toBeUndefined();
	expect(said(days!, 'DTSTART')).toBe('VALUE=DATE 20260309');
});

test('words come back as they were, also long, strange or dangerous ones', () => {
	const title = 'Eéd, belofte; of \\n iets 😀 heel langs dat over de regel gaat en nog veel verder';
	const note = 'Neem mee:\n- je paspoort\nBEGIN:VEVENT';
	const [event] = events(fileOf(line({ title, note, place: 'Raadzaal; stadhuis, Zandermeer' })));
	expect(unescaped(event!.properties.SUMMARY!.value)).toBe(title);
	expect(unescaped(event!.properties.DESCRIPTION!.value)).toBe(`Themaweek\n${note}`);
	expect(unescaped(event!.properties.LOCATION!.value)).toBe('Raadzaal; stadhuis, Zandermeer');
});

test('a year without anything is a calendar too', () => {
	expect(events(fileOf())).toEqual([]);
});
