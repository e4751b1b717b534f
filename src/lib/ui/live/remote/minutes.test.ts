import { expect, test } from 'vitest';
import { card, pause, slide } from '#lib/live/session.fixture.ts';
import { lengths, oneMoreMinute } from './minutes.ts';

const guide = {
	goal: '',
	opening: '',
	probes: [],
	cautions: [],
	closing: '',
	whatIf: [],
	minutes: 12
};

test('the minutes of the item come first, and none stands there twice', () => {
	expect(lengths({ item: card('a'), guide })).toEqual([12, 5, 10, 15]);
	expect(lengths({ item: card('a'), guide: null })).toEqual([15, 5, 10]);
	expect(lengths({ item: pause('p'), guide: null })).toEqual([10, 5, 15]);
	expect(lengths({ item: slide('s'), guide: null })).toEqual([5, 10, 15]);
});

test('one more minute comes on top of what is left, also of nothing', () => {
	expect(oneMoreMinute({ endsAt: 90_000 }, 0)).toBe(150);
	expect(oneMoreMinute({ endsAt: 0 }, 5_000)).toBe(60);
	expect(oneMoreMinute({ endsAt: 7_200_000 }, 0)).toBe(7200);
});
