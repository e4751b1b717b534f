import { stepOf, type Step } from './threshold.ts';

const fewestPeople = 10;
const fewestOnEachSide = 3;

/**
 * How many of those who chose twice chose something else the second time, in words; null where that would
 * say too much of a few people. `pairs`: the first and the second option of each.
 */
export function shiftOf(pairs: readonly (readonly [string, string])[]): Step | null {
	const changed = pairs.filter(([first, second]) => first !== second).length;
	const isEnough =
		pairs.length >= fewestPeople && Math.min(changed, pairs.length - changed) >= fewestOnEachSide;
	return isEnough ? stepOf(changed, pairs.length) : null;
}
