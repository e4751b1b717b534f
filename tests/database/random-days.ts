import * as fc from 'fast-check';
import { addDays, type Day } from '#lib/programme/calendar.ts';

/** Few days, so that things begin, end and fall due on the same one; ends of months among them. */
export const someDay: fc.Arbitrary<Day> = fc.oneof(
	fc.integer({ min: 0, max: 30 }).map((week) => addDays('2024-01-01', week * 7)),
	fc.constantFrom(
		'2023-12-31',
		'2024-01-31',
		'2024-02-29',
		'2024-03-31',
		'2024-04-30',
		'2024-05-31'
	)
);

export const somePeriod = fc
	.tuple(someDay, fc.option(fc.integer({ min: 1, max: 120 })))
	.map(([startsOn, days]) => ({ startsOn, endsOn: days ? addDays(startsOn, days) : null }));
