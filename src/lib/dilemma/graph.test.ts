import { expect, test } from 'vitest';
import type { Case, Scene } from './case.ts';
import { checkGraph } from './graph.ts';

/** A case with only what the graph looks at: each scene with the scenes it leads to. */
function caseOf(ways: Record<string, string[]>): Case {
	const scenes = Object.entries(ways).map(([id, gotos]) =>
		gotos.length === 0
			? { id, ending: true }
			: { id, ending: false, options: gotos.map((goto) => ({ goto })) }
	) as Scene[];
	return { start: Object.keys(ways)[0], scenes } as Case;
}

test('a story that branches and comes together passes', () => {
	expect(checkGraph(caseOf({ a: ['b', 'c'], b: ['c'], c: ['end'], end: [] }))).toEqual([]);
});

test('a story without an ending says so, and where it turns', () => {
	expect(checkGraph(caseOf({ a: ['b'], b: ['a'] }))).toEqual([
		{ field: ['scenes'], says: 'has no ending' },
		{ field: ['scenes', 0, 'options', 0, 'goto'], says: 'is "b", which leads back to "a"' },
		{ field: ['scenes', 1, 'options', 0, 'goto'], says: 'is "a", which leads back to "b"' }
	]);
});

test('a scene that leads to itself is a circle', () => {
	expect(checkGraph(caseOf({ a: ['a', 'end'], end: [] }))).toEqual([
		{ field: ['scenes', 0, 'options', 0, 'goto'], says: 'is "a", which leads back to "a"' }
	]);
});

test('a scene nobody reaches is named', () => {
	expect(checkGraph(caseOf({ a: ['end'], b: ['end'], end: [] }))).toEqual([
		{ field: ['scenes', 1], says: 'is never reached from "a"' }
	]);
});
