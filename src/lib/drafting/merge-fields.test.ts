import { expect, it } from 'vitest';
import { mergeFields, readSeen, seenFields } from './merge-fields.ts';

type About = { title: string; years: number[]; note?: string };
const before: About = { title: 'Welkom', years: [2026] };
const seen = seenFields(before);

it('what one of both changed is taken, whoever it was', () => {
	const mine = { ...before, title: 'Welkom hier' };
	const theirs = { ...before, years: [2027] };
	expect(mergeFields(seen, mine, theirs)).toEqual({
		merged: { title: 'Welkom hier', years: [2027] },
		both: []
	});
});

it('what both changed in the same way is nobody’s trouble', () => {
	const same = { ...before, title: 'Hallo' };
	expect(mergeFields(seen, same, same)).toEqual({ merged: same, both: [] });
});

it('what both changed otherwise is named, and what was typed is not lost', () => {
	const mine = { ...before, title: 'Van mij' };
	const theirs = { ...before, title: 'Van jou', years: [2027] };
	expect(mergeFields(seen, mine, theirs)).toEqual({
		merged: { title: 'Van mij', years: [2027] },
		both: ['title']
	});
});

it('a field that comes or goes is a change like another', () => {
	expect(
		mergeFields(seenFields({ ...before, note: undefined }), before, { ...before, note: 'n' }).both
	).toEqual([]);
	const both = mergeFields(
		seenFields({ ...before, note: 'oud' }),
		{ ...before, note: 'nieuw' },
		before
	);
	expect(both.both).toEqual(['note']);
});

it('who saw nothing keeps what was typed', () => {
	const mine = { ...before, title: 'Van mij' };
	expect(mergeFields(readSeen('no json'), mine, { ...before, title: 'Van jou' }).merged).toEqual(
		mine
	);
	expect(readSeen(JSON.stringify({ title: '"Welkom"', years: 3 }))).toEqual({ title: '"Welkom"' });
	expect(readSeen(null)).toEqual({});
});
