import { expect, test } from 'vitest';
import { inOfficeHours } from './office-hours.ts';

test.each([
	['2026-01-05T08:59:59+01:00', false],
	['2026-01-05T09:00:00+01:00', true],
	['2026-01-05T16:59:59+01:00', true],
	['2026-01-05T17:00:00+01:00', false],
	['2026-07-06T09:00:00+02:00', true],
	['2026-07-06T08:30:00+02:00', false],
	['2026-01-10T11:00:00+01:00', false],
	['2026-04-06T11:00:00+02:00', false]
])('%s is in the hours of the office: %s', (moment, isIn) => {
	expect(inOfficeHours(new Date(moment))).toBe(isIn);
});
