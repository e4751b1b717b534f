import { expect, it } from 'vitest';
import { clockOf, leftOf, spokenMinutes } from './clock.ts';

it.each([
	[0, '0:00'],
	[1, '0:01'],
	[59_000, '0:59'],
	[60_000, '1:00'],
	[600_000, '10:00']
])('%d milliseconds are %s', (milliseconds, shown) => {
	expect(clockOf(milliseconds)).toBe(shown);
});

it('a timer runs to nothing and not below it, and a stopped one stands still', () => {
	expect(leftOf({ endsAt: 5000 }, 2000)).toBe(3000);
	expect(leftOf({ endsAt: 5000 }, 9000)).toBe(0);
	expect(leftOf({ left: 700 }, 9000)).toBe(700);
});

it('a screen reader hears of few minutes', () => {
	const minute = 60_000;
	const heard = [31, 30, 12, 7, 5, 4, 2, 1.5, 1, 0.5, 0].map((at) => spokenMinutes(at * minute));
	expect(heard).toEqual([null, 30, 15, 10, 5, 5, 2, 2, 1, 1, 0]);
});
