import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { day } from './days.fixture.ts';
import { dayOf, dayOfSerial, daySchema, isDay } from './day.ts';
import { readDay } from './read-day.ts';

test.each([
	['2026-03-04', '2026-03-04'],
	['4-3-2026', '2026-03-04'],
	['04/03/2026', '2026-03-04'],
	['4.3.2026', '2026-03-04'],
	[' 4 maart 2026 ', '2026-03-04'],
	['4 mrt 2026', '2026-03-04'],
	['4 March 2026', '2026-03-04'],
	['4-mrt-2026', '2026-03-04'],
	['1 sept. 2020', '2020-09-01'],
	['29-2-2024', '2024-02-29']
])('%j is %s', (typed, value) => {
	expect(readDay(typed)).toEqual({ ok: true, value });
});

test.each([
	['', 'day-unclear'],
	['maart 2026', 'day-unclear'],
	['4 foo 2026', 'day-unclear'],
	['4-3/2026', 'day-unclear'],
	['2026/03/04', 'day-unclear'],
	['46085', 'day-unclear'],
	['4-3-26', 'year-of-two-digits'],
	['4 maart 26', 'year-of-two-digits'],
	['29-2-2026', 'no-such-day'],
	['3/14/2026', 'no-such-day'],
	['2026-13-01', 'no-such-day'],
	['0000-01-01', 'no-such-day'],
	['31 juni 2026', 'no-such-day']
])('%j is refused: %s', (typed, reason) => {
	expect(readDay(typed)).toEqual({ ok: false, refused: reason });
});

test('the calendar has no 30 February, and no year 0', () => {
	expect(dayOf(2026, 2, 30)).toBeUndefined();
	expect(dayOf(0, 1, 1)).toBeUndefined();
	expect(dayOf(2026, 12, 31)).toBe('2026-12-31');
	expect(isDay('2026-1-1')).toBe(false);
	expect(v.is(daySchema, '2026-02-29')).toBe(false);
});

test('serial numbers are those of spreadsheets', () => {
	expect(dayOfSerial(46085)).toBe('2026-03-04');
	expect(dayOfSerial(36526)).toBe('2000-01-01');
});

test('every date is read from each of its forms', () => {
	const cases = fc.property(day, (date) => {
		const [year, month, of] = date.split('-').map(Number) as [number, number, number];
		for (const form of [date, `${of}-${month}-${year}`, `${of}/${month}/${year}`]) {
			expect(readDay(form)).toEqual({ ok: true, value: date });
		}
		const serial = Math.round(Date.parse(date) / 86_400_000) + 25_569;
		expect(dayOfSerial(serial)).toBe(date);
		expect(v.is(daySchema, date)).toBe(true);
	});
	fc.assert(cases);
});
