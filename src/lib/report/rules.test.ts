import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { behind, brokenRule, statementsAllowed, statementsFollow } from './rules.ts';
import { sum } from './table.ts';

test.each([
	[0, 4, 20, undefined],
	[0, 3, 20, 'empty'],
	[3, 6, 20, 'interval'],
	[6, 9, 20, 'interval'],
	[12, 16, 20, undefined],
	[15, 19, 20, undefined],
	[16, 20, 20, 'otherwise'],
	[87, 95, 99, 'otherwise'],
	[86, 94, 99, undefined],
	[87, 95, 100, undefined],
	[88, 96, 100, 'otherwise'],
	[987, 995, 1000, undefined],
	[988, 996, 1000, 'otherwise']
] as const)('from %i to %i of %i voters: %s', (low, high, voters, rule) => {
	expect(brokenRule({ low, high }, voters)).toBe(rule);
});

test('behind a drawn number are all numbers of which it is a neighbour, and no others', () => {
	for (const drawn of [0, 5, 20, 995]) {
		const numbers = Array.from({ length: 1010 }, (_, number) => number);
		const neighbours = (number: number) => [5 * Math.floor(number / 5), 5 * Math.ceil(number / 5)];
		const of = numbers.filter((number) => neighbours(number).includes(drawn));
		expect(behind(drawn)).toEqual({ low: of[0], high: of.at(-1) });
	}
});

test('of three voters nothing more may be known than that there are three', () => {
	expect(brokenRule({ low: 0, high: 3 }, 3)).toBeUndefined();
	expect(brokenRule({ low: 0, high: 2 }, 3)).toBe('empty');
	expect(brokenRule({ low: 1, high: 3 }, 3)).toBe('interval');
});

test.each([
	[[10, 9], false, 'under 20 votes'],
	[[10, 10], true, '20 votes'],
	[[30, 0, 10], false, 'an empty option'],
	[[30, 1, 10], true, 'one vote in an option'],
	[[180, 20], false, '90 %'],
	[[179, 21], true, 'under 90 %'],
	[[44, 6], false, 'too few others when three know it of themselves'],
	[[42, 8], true, 'enough others when three know it of themselves'],
	[[], false, 'no options']
])('%j: %s, %s', (totals, allowed) => {
	expect(statementsAllowed(totals)).toBe(allowed);
});

test('statements that follow from a drawn total are allowed by every total it may stand for', () => {
	const options = fc.array(fc.nat(90), { minLength: 2, maxLength: 5 });
	const cases = fc.property(options, fc.array(fc.boolean()), (exact, up) => {
		const counts = exact.map(
			(number, at) => number - (number % 5) + (number % 5 && up[at] ? 5 : 0)
		);
		const row = { ids: [], units: [], counts, total: sum(counts), parts: [] };
		if (statementsFollow(row, sum(exact))) expect(statementsAllowed(exact)).toBe(true);
		expect(statementsFollow({ ...row, counts: [...counts, 0] }, sum(exact))).toBe(false);
	});
	fc.assert(cases, { numRuns: 1000 });
});
