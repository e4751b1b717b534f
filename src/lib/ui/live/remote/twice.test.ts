import { expect, test } from 'vitest';
import { once } from './twice.ts';

const presses = (...of: [detail: number, timeStamp: number, pointerType: string][]) => {
	let done = 0;
	const press = once(() => (done += 1));
	for (const [detail, timeStamp, pointerType] of of) press({ detail, timeStamp, pointerType });
	return done;
};

test('the second click of a double one does nothing', () => {
	expect(presses([1, 1000, 'mouse'], [2, 1180, 'mouse'], [3, 1300, 'mouse'])).toBe(1);
});

test('a quick second tap does nothing, also where taps are not counted', () => {
	expect(presses([1, 1000, 'touch'], [1, 1250, 'touch'])).toBe(1);
});

test('two presses with a look in between are two, and so is the key Enter', () => {
	expect(presses([1, 1000, 'touch'], [1, 1900, 'touch'])).toBe(2);
	expect(presses([1, 1000, 'mouse'], [1, 1050, 'mouse'])).toBe(2);
	expect(presses([0, 1000, ''], [0, 1100, ''])).toBe(2);
});
