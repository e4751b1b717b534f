import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isDay } from './calendar.ts';

const day = fc
	.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

test('a day after the last of February is the first of March, or the leap day', () => {
	expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
	expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
	expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
});

test('a month after the last day of a long month is the last day of a short one', () => {
	expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
	expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
	expect(addMonths('2026-08-31', 36)).toBe('2029-08-31');
	expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
	expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
});

test('days added are days between, in every year and over every change of clock', () => {
	const cases = fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
		expect(daysBetween(from, addDays(from, days))).toBe(days);
	});
	fc.assert(cases);
});

test('adding months never skips a month and never goes back', () => {
	const cases = fc.property(day, fc.integer({ min: 0, max: 120 }), (from, months) => {
		const later = addMonths(from, months);
		const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
		expect(isDay(later)).toBe(true);
		expect(monthOf(later) - monthOf(from)).toBe(months);
		expect(later >= from).toBe(true);
	});
	fc.assert(cases);
});

test.each([
	'2026-02-30',
	'2026-13-01',
	'2026-1-1',
	'20261122',
	'0000-01-01',
	'today',
	'',
	' 2026-01-01'
])('%j is no date', (text) => {
	expect(isDay(text)).toBe(false);
});

test('a date of the calendar is a date', () => {
	const cases = fc.property(day, (date) => {
		expect(isDay(date)).toBe(true);
	});
	fc.assert(cases);
});
