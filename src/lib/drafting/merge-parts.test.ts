import { expect, it } from 'vitest';
import { mergeParts } from './merge-parts.ts';

type Part = { id: string; markdown: string };

const text = (id: string, markdown: string): Part => ({ id, markdown });
const mark = (part: Part) => JSON.stringify(part);
const seenIn = (parts: Part[]) => Object.fromEntries(parts.map((part) => [part.id, mark(part)]));

const before = [text('a', 'A'), text('b', 'B')];
const seen = seenIn(before);
const merged = (mine: Part[], theirs: Part[]) => mergeParts(seen, mine, theirs, mark);

it('what one of both changed is taken, whoever it was', () => {
	expect(
		merged([text('a', 'mine'), text('b', 'B')], [text('a', 'A'), text('b', 'theirs')])
	).toEqual({
		parts: [text('a', 'mine'), text('b', 'theirs')],
		clashes: []
	});
});

it('what both changed in the same way is no clash', () => {
	const same = [text('a', 'both'), text('b', 'B')];
	expect(merged(same, same)).toEqual({ parts: same, clashes: [] });
});

it('what both changed otherwise comes back with both texts', () => {
	const { clashes } = merged(
		[text('a', 'mine'), text('b', 'B')],
		[text('a', 'theirs'), text('b', 'B')]
	);
	expect(clashes).toEqual([{ id: 'a', mine: text('a', 'mine'), theirs: text('a', 'theirs') }]);
});

it('order, additions and removals of the other stay', () => {
	const theirs = [text('b', 'B'), text('c', 'C'), text('a', 'A')];
	expect(merged(before, theirs)).toEqual({ parts: theirs, clashes: [] });
	expect(merged(before, [text('b', 'B')])).toEqual({ parts: [text('b', 'B')], clashes: [] });
});

it('what one changed and the other took away comes back', () => {
	const { parts, clashes } = merged([text('a', 'mine'), text('b', 'B')], [text('b', 'B')]);
	expect(parts).toEqual([text('b', 'B')]);
	expect(clashes).toEqual([{ id: 'a', mine: text('a', 'mine'), theirs: null }]);
});
