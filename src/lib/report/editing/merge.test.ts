import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { column, sheetOf } from '../sheet/sheets.fixture.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { textIn, type Field } from './fields.ts';
import { merge } from './merge.ts';

const sheet = sheetOf(
	[column('a'), column('b'), column('c', { kind: 'text' })],
	[
		['x', 1, 2, 'oud'],
		['y', 3, '', 'oud']
	]
);

/** Types on a sheet that was `base` on the screen. */
const typing = (now: Sheet, typed: Record<string, string>, base: Sheet | undefined = sheet) =>
	merge(now, new Map(Object.entries(typed)), {
		seen: (field) => base && textIn(base, field, 'nl'),
		language: 'nl'
	});
const at = (of: Sheet, row: string, place: string) =>
	textIn(of, { of: 'cell', row, column: place }, 'nl');

test('what was typed is kept, what was left alone is not looked at', () => {
	const { sheet: next, problems } = typing(sheet, {
		'cell:row-1:a': 'circa 7',
		'cell:row-1:b': ' 2 ',
		'cell:row-2:b': '-',
		'row:row-2': 'z',
		'remark:row-1:a': 'geschat',
		other: 'field'
	});
	expect(problems).toEqual([]);
	expect(next.rows.map(({ label }) => label)).toEqual(['x', 'z']);
	expect([at(next, 'row-1', 'a'), at(next, 'row-2', 'b')]).toEqual(['circa 7', '-']);
	expect(next.rows[0]!.entries[0]!.note).toBe('geschat');
});

test('what cannot be read comes back, the rest is kept', () => {
	const { sheet: next, problems } = typing(sheet, { 'cell:row-1:a': '-5', 'cell:row-2:a': '9' });
	expect(problems).toEqual([
		{ name: 'cell:row-1:a', typed: '-5', reason: 'negative-count', now: '1' }
	]);
	expect([at(next, 'row-1', 'a'), at(next, 'row-2', 'a')]).toEqual(['1', '9']);
});

test('what somebody else changed meanwhile stays, and comes back beside what was typed', () => {
	const { sheet: theirs } = typing(sheet, { 'cell:row-1:a': '5', 'cell:row-1:b': '6' });
	const both = typing(theirs, { 'cell:row-1:a': '7', 'cell:row-2:b': '8' });
	expect(both.problems).toEqual([
		{ name: 'cell:row-1:a', typed: '7', reason: 'changed-meanwhile', now: '5' }
	]);
	expect([at(both.sheet, 'row-1', 'b'), at(both.sheet, 'row-2', 'b')]).toEqual(['6', '8']);
	expect(typing(theirs, { 'cell:row-1:a': '5' }).problems).toEqual([]);
	expect(typing(theirs, { 'cell:row-1:a': '7' }, undefined).problems).toHaveLength(1);
});

test('typing in a row that is gone is told', () => {
	const gone = { ...sheet, rows: sheet.rows.slice(1) };
	expect(typing(gone, { 'cell:row-1:a': '7', 'row:row-1': 'nieuw' }).problems).toEqual([
		{ name: 'cell:row-1:a', typed: '7', reason: 'no-such-row', now: null },
		{ name: 'row:row-1', typed: 'nieuw', reason: 'no-such-row', now: null }
	]);
});

test('a kind may wait for the cells that must fit it', () => {
	const { sheet: next, problems } = typing(sheet, {
		'kind:a': 'number',
		'kind:c': 'count',
		'cell:row-1:a': '7,5',
		'cell:row-1:c': '1',
		'cell:row-2:c': '2',
		'total:c': 'computed',
		'parts:c': 'a'
	});
	expect(problems).toEqual([]);
	expect(next.columns[2]).toMatchObject({ kind: 'count', parts: ['a'] });
	expect(at(next, '', 'c')).toBe('3');
});

test('a word that is not on the list is told', () => {
	expect(typing(sheet, { 'kind:a': 'colour' }).problems[0]!.reason).toBe('not-on-the-list');
});

test('two people who type side by side lose nothing', () => {
	const cell = fc.record({
		row: fc.constantFrom('row-1', 'row-2'),
		column: fc.constantFrom('a', 'b'),
		value: fc.nat(99).map(String)
	});
	const written = fc.array(cell, { maxLength: 4 });
	const typedBy = (cells: { row: string; column: string; value: string }[]) =>
		Object.fromEntries(cells.map(({ row, column: of, value }) => [`cell:${row}:${of}`, value]));
	const cases = fc.property(written, written, (one, other) => {
		const [mine, theirs] = [typedBy(one), typedBy(other)];
		const first = typing(sheet, theirs).sheet;
		const { sheet: both, problems } = typing(first, mine);
		const told = new Map(problems.map(({ name, typed }) => [name, typed]));
		for (const [name, value] of Object.entries({ ...theirs, ...mine })) {
			const [, row, of] = name.split(':') as [string, string, string];
			const place: Field = { of: 'cell', row, column: of };
			const isThere = textIn(both, place, 'nl') === value;
			const isTold = mine[name] !== undefined && told.get(name) === value;
			// Typing what stood there already is no change.
			const isOld = textIn(sheet, place, 'nl') === value;
			expect({ name, value, lost: !isThere && !isTold && !isOld }).toMatchObject({ lost: false });
		}
	});
	fc.assert(cases);
});
