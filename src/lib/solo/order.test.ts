import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOf, shuffled } from '#lib/solo/order.ts';

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the order of the options', () => {
	it('keeps every option, once', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer(), { maxLength: 8 }), fraction, (items, random) => {
				expect(shuffled(items, random).toSorted()).toEqual(items.toSorted());
			})
		);
	});

	it('reaches each of the 24 orders of four options equally often', () => {
		const orders = Array.from({ length: 240 }, (_, n) =>
			shuffled(['a', 'b', 'c', 'd'], (n + 0.5) / 240).join('')
		);
		const counts = Map.groupBy(orders, (order) => order);
		expect(counts.size).toBe(24);
		expect([...counts.values()].every((same) => same.length === 10)).toBe(true);
	});

	it('is the same for one person every time, and spread over people', () => {
		const people = Array.from({ length: 2400 }, (_, n) => `person-${n} de-envelop`);
		const orders = people.map((person) =>
			shuffled(['a', 'b', 'c', 'd'], fractionOf(person)).join('')
		);
		expect(orders).toEqual(
			people.map((person) => shuffled(['a', 'b', 'c', 'd'], fractionOf(person)).join(''))
		);
		const sizes = [...Map.groupBy(orders, (order) => order).values()].map((same) => same.length);
		expect(sizes).toHaveLength(24);
		expect(Math.min(...sizes)).toBeGreaterThan(60);
		expect(Math.max(...sizes)).toBeLessThan(145);
	});

	it('turns every text into a number from 0 up to 1', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const number = fractionOf(text);
				expect(number).toBeGreaterThanOrEqual(0);
				expect(number).toBeLessThan(1);
			})
		);
	});
});
