import { expect, test } from 'vitest';
import { secondsLeft } from './turn-clock.ts';

test.each([
	[0, null],
	[39_999, null],
	[40_000, 20],
	[59_500, 1],
	[60_000, 0],
	[90_000, 0]
])('after %i idle milliseconds: %s', (idle, left) => {
	expect(secondsLeft(idle)).toBe(left);
});
