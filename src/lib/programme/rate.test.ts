import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentageOf, teamRateOf } from './rate.ts';

const counts = (required: number, done: number) => ({ required, done, overdue: 0 });

test('a percentage is of the people of whom it is required, and there is none of nobody', () => {
	expect(percentageOf(counts(8, 6))).toBe(75);
	expect(percentageOf(counts(0, 0))).toBeNull();
});

test('0 is nobody and 100 is everybody, however large the unit', () => {
	const cases = fc.property(fc.integer({ min: 1, max: 20_000 }), fc.nat(), (required, some) => {
		const done = some % (required + 1);
		expect(percentageOf(counts(required, done)) === 0).toBe(done === 0);
		expect(percentageOf(counts(required, done)) === 100).toBe(done === required);
	});
	fc.assert(cases);
});

test('a manager reads a percentage from ten people', () => {
	expect(teamRateOf(counts(10, 7))).toEqual({ state: 'percentage', percentage: 70, of: 10 });
	expect(teamRateOf(counts(14, 7), 15)).toEqual({ state: 'not-everyone' });
	expect(teamRateOf(counts(9, 7), 3)).toEqual({ state: 'not-everyone' });
});

test('below ten people a manager reads no number at all, only whether everyone is done', () => {
	for (let required = 0; required < 10; required++) {
		for (let done = 0; done <= required; done++) {
			const state =
				required === 0 ? 'nobody-asked' : done === required ? 'everyone' : 'not-everyone';
			expect(teamRateOf(counts(required, done))).toEqual({ state });
		}
	}
});
