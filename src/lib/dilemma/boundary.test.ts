import { expect, test } from 'vitest';
import { checkBoundaries } from './boundary.ts';
import type { Nature } from './codes.ts';
import type { Option } from './option.ts';

type Side = [boundary: Option['boundary'], words: number];

function says(nature: Nature, ...sides: Side[]): string[] {
	const options = sides.map(([boundary, words]) => ({
		boundary,
		pros: [Array(words).fill('woord').join(' ')],
		cons: []
	}));
	const decision = { field: [], story: '', options: options as unknown as Option[] };
	return checkBoundaries(decision, nature).map((finding) => finding.says);
}

test('two options within make a dilemma, however long', () => {
	expect(says('dilemma', ['within', 10], ['within', 40], ['outside', 10])).toEqual([]);
});

test('one within and one grey make a dilemma when they are argued alike', () => {
	expect(says('dilemma', ['within', 20], ['grey', 30])).toEqual([]);
	expect(says('dilemma', ['within', 20], ['grey', 31])).toEqual([
		'has one within with 20 words of pros and cons, and no grey as long; 14 to 30 words'
	]);
	expect(says('dilemma', ['within', 20], ['grey', 13])).toHaveLength(1);
});

test('other natures need one within', () => {
	expect(says('rule', ['within', 20], ['outside', 90])).toEqual([]);
	expect(says('signal', ['grey', 20], ['outside', 90])).toEqual(['has no option that is within']);
});
