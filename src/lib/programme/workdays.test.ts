import { expect, test } from 'vitest';
import {
	easterSunday,
	firstWorkdayOfMonth,
	firstWorkdayOfWeek,
	holidays,
	isWorkday,
	workdayFrom,
	workdayUntil
} from './workdays.ts';

test.each([
	[2024, '2024-03-31'],
	[2025, '2025-04-20'],
	[2026, '2026-04-05'],
	[2027, '2027-03-28'],
	[2038, '2038-04-25'],
	[2049, '2049-04-18'],
	[2076, '2076-04-19'],
	[2285, '2285-03-22']
])('Easter of %i is on %s', (year, day) => {
	expect(easterSunday(year)).toBe(day);
});

test('the holidays of 2026', () => {
	expect(holidays(2026)).toEqual([
		'2026-01-01',
		'2026-04-03',
		'2026-04-05',
		'2026-04-06',
		'2026-04-27',
		'2026-05-05',
		'2026-05-14',
		'2026-05-24',
		'2026-05-25',
		'2026-12-25',
		'2026-12-26'
	]);
});

test('the day of the King is on Saturday when the 27th is a Sunday', () => {
	expect(holidays(2025)).toContain('2025-04-26');
	expect(holidays(2025)).not.toContain('2025-04-27');
});

test('a weekend and a holiday are no workdays', () => {
	expect(isWorkday('2026-11-20')).toBe(true);
	expect(isWorkday('2026-11-21')).toBe(false);
	expect(isWorkday('2026-12-25')).toBe(false);
	expect(workdayFrom('2026-12-25')).toBe('2026-12-28');
	expect(workdayUntil('2026-04-06')).toBe('2026-04-02');
});

test('a week and a month begin on their first workday', () => {
	expect(firstWorkdayOfWeek('2026-04-09')).toBe('2026-04-07');
	expect(firstWorkdayOfWeek('2026-11-22')).toBe('2026-11-16');
	expect(firstWorkdayOfMonth('2027-01-20')).toBe('2027-01-04');
});
