import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { card, scale } from './session.fixture.ts';
import { tally } from './tally.ts';
import { levelOf, promisedOf, stepOf } from './threshold.ts';

const words = { exact: false, manager: false };
const exact = { exact: true, manager: false };
const promised = promisedOf(scale('one'), words);
const times = (n: number, option: string) => Array<string>(n).fill(option);

describe('what a result may show', () => {
	it.each([
		[1, 'talk', 'talk'],
		[4, 'talk', 'talk'],
		[5, 'steps', 'exact'],
		[19, 'steps', 'exact'],
		[20, 'exact', 'exact']
	])('%i choices: %s, or %s where the organisation wants numbers', (n, asWords, asNumbers) => {
		expect(levelOf(n, promised)).toBe(asWords);
		expect(levelOf(n, promisedOf(scale('one'), exact))).toBe(asNumbers);
	});

	it('a dilemma may ask for more choices', () => {
		const careful = { ...card('one'), minimum: 30 } as ReturnType<typeof card>;
		expect(promisedOf(careful, exact)).toEqual({ from: 30, exactFrom: 30 });
		expect(promisedOf(card('one'), words)).toEqual({ from: 5, exactFrom: 20 });
	});

	it.each([
		[0, 5, 'few-or-none'],
		[1, 5, 'few-or-none'],
		[2, 5, 'part'],
		[3, 5, 'more-than-half'],
		[2, 10, 'few-or-none'],
		[5, 10, 'part'],
		[6, 10, 'more-than-half']
	])('%i of %i is %s', (count, of, step) => {
		expect(stepOf(count, of)).toBe(step);
	});
});

describe('a result by option', () => {
	const options = ['a', 'b', 'pass'];

	it('of four choices is a talk', () => {
		expect(tally(options, times(4, 'a'), {}, promised)).toEqual({ show: 'talk' });
	});

	it('of a group that agrees looks like that of a group that nearly does', () => {
		const all = tally(options, times(8, 'a'), {}, promised);
		expect(all).toEqual({
			show: 'steps',
			bars: { a: 'more-than-half', b: 'few-or-none', pass: 'few-or-none' }
		});
		expect(tally(options, [...times(7, 'a'), 'b'], {}, promised)).toEqual(all);
	});

	it('of twenty is exact, and counts who skipped', () => {
		const chosen = [...times(12, 'a'), ...times(7, 'b'), 'pass'];
		expect(tally(options, chosen, {}, promised)).toEqual({
			show: 'exact',
			bars: { a: 12, b: 7, pass: 1 },
			of: 20
		});
	});

	it('counts slips where it is exact or has no device, and shows no few devices by way of them', () => {
		const slips = { a: 10, b: 15 };
		expect(tally(options, times(4, 'a'), slips, promised)).toEqual({ show: 'talk' });
		expect(tally(options, [], { a: 4 }, promised)).toEqual({ show: 'talk' });
		expect(tally(options, [], { a: 4, b: 1 }, promised)).toEqual({
			show: 'steps',
			bars: { a: 'more-than-half', b: 'few-or-none', pass: 'few-or-none' }
		});
		expect(tally(options, [], slips, promised)).toMatchObject({ show: 'exact', of: 25 });
		expect(tally(options, times(20, 'a'), slips, promised)).toMatchObject({
			bars: { a: 30, b: 15, pass: 0 }
		});
	});

	it('in words says the same of the devices, whatever slips are typed', () => {
		const devices = fc.array(fc.constantFrom(...options), { minLength: 1, maxLength: 19 });
		const slips = fc.dictionary(fc.constantFrom(...options), fc.nat(40));
		fc.assert(
			fc.property(devices, slips, (chosen, typed) => {
				expect(tally(options, chosen, typed, promised)).toEqual(
					tally(options, chosen, {}, promised)
				);
			})
		);
	});
});
