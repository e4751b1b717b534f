import { describe, expect, it } from 'vitest';
import { signIn, signOff } from './attendance.ts';
import { headCountSays } from './head-count.ts';
import { ratingOf } from './rating.ts';

describe('the rating', () => {
	it('has an average from five ratings, to one decimal', () => {
		expect(ratingOf([])).toEqual({ count: 0, average: null });
		expect(ratingOf([10, 1, 7, 8])).toEqual({ count: 4, average: null });
		expect(ratingOf([7, 8, 8, 8, 8, 7])).toEqual({ count: 6, average: 7.7 });
	});
});

describe('the head count', () => {
	it.each([
		[{ room: 8, online: 4 }, 12, 'fits'],
		[{ room: 8, online: 4 }, 13, 'more-choices-than-people'],
		[{ room: 8, online: 4 }, 6, 'fits'],
		[{ room: 8, online: 4 }, 5, 'fewer-than-half-chose'],
		[{ room: 0, online: 0 }, 0, 'fits']
	])('of %o beside %i choices: %s', (heads, mostChoices, says) => {
		expect(headCountSays(heads, mostChoices)).toBe(says);
	});
});

describe('attendance', () => {
	it('has everybody once, and says nothing of who came first', () => {
		const one = ['m', 'a', 'z', 'a'].reduce(signIn, [] as readonly string[]);
		const other = ['z', 'm', 'a'].reduce(signIn, [] as readonly string[]);
		expect(one).toEqual(['a', 'm', 'z']);
		expect(other).toEqual(one);
		expect(signOff(one, 'm')).toEqual(['a', 'z']);
	});
});
