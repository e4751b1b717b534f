import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { risks } from '#lib/dilemma/codes.ts';
import { columnKinds, numberCell, type ColumnKind } from './cell.ts';
import { storedTexts } from './cells.fixture.ts';
import { edit } from './edit.ts';
import { readColumnLabel, readLabel } from './label.ts';
import { moveRefusals, type Move } from './move.ts';
import { moved } from '#lib/drafting/moved.ts';
import { limits, sheetSchema, type Sheet } from './sheet.ts';
import { column, sheetOf, sheets } from './sheets.fixture.ts';

const sheet = sheetOf(
	[
		column('y1', { label: '2020', total: { kind: 'typed', cell: numberCell(9), note: '' } }),
		column('y2', { label: '2021', parts: ['y1'], total: { kind: 'computed', note: '' } }),
		column('what', { kind: 'text' })
	],
	[
		['pesten', 1, 2, 'klein'],
		['agressie', 3, 4, '']
	]
);

function after(move: Move, from: Sheet = sheet): Sheet {
	const result = edit(from, move);
	if (!result.ok) throw new Error(result.refused);
	return result.value;
}

const labelsOf = ({ rows }: Sheet) => rows.map(({ label }) => label);
const firstRow = ({ rows }: Sheet) => rows[0]!.entries.map(({ cell }) => cell);

describe('rows', () => {
	test('are added below, renamed, moved, mapped and removed', () => {
		const more = after({ move: 'add-row', id: 'new', label: ' intimidatie ' });
		expect(labelsOf(more)).toEqual(['pesten', 'agressie', 'intimidatie']);
		expect(more.rows[2]!.entries).toHaveLength(3);
		expect(labelsOf(after({ move: 'move-row', id: 'new', to: 0 }, more))[0]).toBe('intimidatie');
		expect(labelsOf(after({ move: 'rename-row', id: 'row-1', label: 'roddel' }))[0]).toBe('roddel');
		expect(labelsOf(after({ move: 'remove-row', id: 'row-1' }))).toEqual(['agressie']);
		const mapped = after({ move: 'map-row', id: 'row-1', risk: 'omgangsvormen' });
		expect(mapped.rows.map(({ risk }) => risk)).toEqual(['omgangsvormen', null]);
	});
});

describe('columns', () => {
	test('are added on the right, renamed, moved with their cells, and removed', () => {
		const more = after({ move: 'add-column', id: 'y3', label: '2022', kind: 'count' });
		expect(more.rows.every(({ entries }) => entries.length === 4)).toBe(true);
		const first = after({ move: 'move-column', id: 'what', to: 0 });
		expect(first.columns.map(({ id }) => id)).toEqual(['what', 'y1', 'y2']);
		expect(firstRow(first)[0]).toEqual({ kind: 'text', text: 'klein' });
		const renamed = after({ move: 'rename-column', id: 'y1', label: '2019' });
		expect(renamed.columns[0]!.label).toBe('2019');
		const fewer = after({ move: 'remove-column', id: 'y1' });
		expect(fewer.columns).toMatchObject([{ id: 'y2', parts: [] }, { id: 'what' }]);
		expect(firstRow(fewer)).toHaveLength(2);
	});

	test('may change kind when their cells fit', () => {
		expect(after({ move: 'set-kind', id: 'y1', kind: 'number' }).columns[0]!.kind).toBe('number');
	});

	test('may be the sum of others', () => {
		const parts = after({ move: 'set-parts', id: 'y1', parts: ['y2', 'y2'] });
		expect(parts.columns[0]!.parts).toEqual(['y2']);
	});

	test('have a total that is typed, computed or not there', () => {
		const typed = after({ move: 'set-total', id: 'y2', total: 'typed' });
		expect(typed.columns[1]!.total).toEqual({ kind: 'typed', cell: numberCell(6), note: '' });
		const computed = after({ move: 'set-total', id: 'y1', total: 'computed' });
		expect(computed.columns[0]!.total).toEqual({ kind: 'computed', note: '' });
		const none = after({ move: 'set-total', id: 'y1', total: 'none' });
		expect(none.columns[0]!.total).toEqual({ kind: 'none' });
	});
});

describe('cells', () => {
	test('are typed and get a remark, and so does a total', () => {
		const place = { row: 'row-1', column: 'y1' };
		const typed = after({ move: 'type-cell', place, typed: 'ca. 700', language: 'nl' });
		expect(firstRow(typed)[0]).toEqual(numberCell(700, { circa: true }));
		const noted = after({ move: 'set-cell-note', place, note: 'geschat' }, typed);
		expect(noted.rows[0]!.entries[0]).toMatchObject({ note: 'geschat', cell: { value: 700 } });
		const total = { row: null, column: 'y1' };
		const below = after({ move: 'type-cell', place: total, typed: '219', language: 'nl' });
		expect(below.columns[0]!.total).toMatchObject({ cell: numberCell(219) });
		const remark = after({ move: 'set-cell-note', place: { ...total, column: 'y2' }, note: 'x' });
		expect(remark.columns[1]!.total).toEqual({ kind: 'computed', note: 'x' });
		const typedRemark = after({ move: 'set-cell-note', place: total, note: 'y' });
		expect(typedRemark.columns[0]!.total).toMatchObject({ kind: 'typed', note: 'y' });
	});
});

test('the words around the table change too', () => {
	const move = 'set-title';
	expect(after({ move, text: 'Meldingen\n2021' }).title).toBe('Meldingen 2021');
	expect(after({ move: 'set-row-head', text: 'type' }).rowHead).toBe('type');
	expect(after({ move: 'set-total-label', text: 'Samen' }).totalLabel).toBe('Samen');
	expect(after({ move: 'set-source', source: 'both' }).source).toBe('both');
	expect(after({ move: 'set-note', note: 'een\ntwee' }).note).toBe('een\ntwee');
});

const one = sheetOf([column('a')], [['x', 1]]);
const full: Sheet = {
	...one,
	rows: Array.from({ length: limits.rows }, (_, at) => ({ ...one.rows[0]!, id: `r${at}` })),
	columns: Array.from({ length: limits.columns }, (_, at) => column(`c${at}`))
};
const place = { row: 'row-1', column: 'y1' };
const typing = { move: 'type-cell', typed: '1', language: 'nl' } as const;
test.each<[Move, string, Sheet?]>([
	[{ move: 'set-title', text: ' ' }, 'label-missing'],
	[{ move: 'set-row-head', text: 'x'.repeat(201) }, 'label-too-long'],
	[{ move: 'set-total-label', text: '\u0000' }, 'text-unreadable'],
	[{ move: 'set-note', note: 'x'.repeat(2001) }, 'text-too-long'],
	[{ move: 'add-row', id: 'row-1', label: 'x' }, 'id-taken'],
	[{ move: 'add-row', id: 'new', label: '' }, 'label-missing'],
	[{ move: 'add-row', id: 'new', label: 'x' }, 'too-many-rows', full],
	[{ move: 'rename-row', id: 'gone', label: 'x' }, 'no-such-row'],
	[{ move: 'map-row', id: 'gone', risk: null }, 'no-such-row'],
	[{ move: 'move-row', id: 'gone', to: 0 }, 'no-such-row'],
	[{ move: 'move-row', id: 'row-1', to: 2 }, 'no-such-place'],
	[{ move: 'move-row', id: 'row-1', to: -1 }, 'no-such-place'],
	[{ move: 'remove-row', id: 'gone' }, 'no-such-row'],
	[{ move: 'add-column', id: 'y1', label: 'x', kind: 'count' }, 'id-taken'],
	[{ move: 'add-column', id: 'new', label: '2020', kind: 'count' }, 'label-taken'],
	[{ move: 'add-column', id: 'new', label: '', kind: 'count' }, 'label-missing'],
	[{ move: 'add-column', id: 'new', label: 'x', kind: 'count' }, 'too-many-columns', full],
	[{ move: 'rename-column', id: 'gone', label: 'x' }, 'no-such-column'],
	[{ move: 'rename-column', id: 'y2', label: '2020' }, 'label-taken'],
	[{ move: 'move-column', id: 'gone', to: 0 }, 'no-such-column'],
	[{ move: 'move-column', id: 'y1', to: 3 }, 'no-such-place'],
	[{ move: 'remove-column', id: 'gone' }, 'no-such-column'],
	[{ move: 'remove-column', id: 'a' }, 'last-column', one],
	[{ move: 'set-kind', id: 'gone', kind: 'text' }, 'no-such-column'],
	[{ move: 'set-kind', id: 'a', kind: 'date' }, 'cells-do-not-fit', one],
	[{ move: 'set-kind', id: 'y1', kind: 'text' }, 'not-summed'],
	[{ move: 'set-parts', id: 'gone', parts: [] }, 'no-such-column'],
	[{ move: 'set-parts', id: 'y1', parts: ['gone'] }, 'no-such-column'],
	[{ move: 'set-parts', id: 'y1', parts: ['y1'] }, 'part-of-itself'],
	[{ move: 'set-parts', id: 'what', parts: ['y1'] }, 'not-summed'],
	[{ move: 'set-total', id: 'gone', total: 'none' }, 'no-such-column'],
	[{ move: 'set-total', id: 'what', total: 'computed' }, 'not-summed'],
	[{ ...typing, place: { ...place, row: 'gone' } }, 'no-such-row'],
	[{ ...typing, place: { ...place, column: 'gone' } }, 'no-such-column'],
	[{ ...typing, place: { row: null, column: 'y2' } }, 'total-not-typed'],
	[{ ...typing, place, typed: '1,5' }, 'count-not-whole'],
	[{ move: 'set-cell-note', place: { row: null, column: 'what' }, note: 'x' }, 'total-not-typed'],
	[{ move: 'set-cell-note', place: { ...place, column: 'gone' }, note: 'x' }, 'no-such-column'],
	[{ move: 'set-cell-note', place, note: '\ud800' }, 'text-unreadable']
])('%j is refused: %s', (move, reason, from = sheet) => {
	expect(edit(from, move)).toEqual({ ok: false, refused: reason });
	expect(moveRefusals).toContain(reason);
});

test('a label is one line, and a head is there once', () => {
	expect(readLabel(' a\n b ')).toEqual({ ok: true, value: 'a b' });
	expect(readColumnLabel(sheet.columns, 'y1', '2020').ok).toBe(true);
	expect(readColumnLabel(sheet.columns, 'y2', '2020').ok).toBe(false);
	expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
});

const ids = (from: string) => fc.nat(7).map((at) => `${from}-${at}`);
const kinds = fc.constantFrom<ColumnKind>(...columnKinds);
const places = fc.record({ row: fc.option(ids('row')), column: ids('column') });
const typing2 = fc.constantFrom('12', '', '-', 'circa 3', '3,5', 'n.v.t.', '4-3-2026', '12%');
const moves: fc.Arbitrary<Move> = fc.oneof(
	...(['add-row', 'rename-row', 'rename-column'] as const).map((move) =>
		fc.record({
			move: fc.constant(move),
			id: ids(move.slice(-3) === 'row' ? 'row' : 'column'),
			label: storedTexts
		})
	),
	...(['move-row', 'move-column'] as const).map((move) =>
		fc.record({
			move: fc.constant(move),
			id: ids(move.slice(5)),
			to: fc.integer({ min: -1, max: 8 })
		})
	),
	...(['remove-row', 'remove-column'] as const).map((move) =>
		fc.record({ move: fc.constant(move), id: ids(move.slice(7)) })
	),
	fc.record({
		move: fc.constant('map-row' as const),
		id: ids('row'),
		risk: fc.constantFrom(null, ...risks)
	}),
	fc.record({
		move: fc.constant('add-column' as const),
		id: ids('column'),
		label: storedTexts,
		kind: kinds
	}),
	fc.record({ move: fc.constant('set-kind' as const), id: ids('column'), kind: kinds }),
	fc.record({
		move: fc.constant('set-parts' as const),
		id: ids('column'),
		parts: fc.array(ids('column'), { maxLength: 3 })
	}),
	fc.record({
		move: fc.constant('set-total' as const),
		id: ids('column'),
		total: fc.constantFrom('none', 'computed', 'typed')
	}),
	fc.record({
		move: fc.constant('type-cell' as const),
		place: places,
		typed: typing2,
		language: fc.constantFrom('nl', 'en')
	}),
	fc.record({ move: fc.constant('set-cell-note' as const), place: places, note: storedTexts })
);

test('after any moves a sheet can be stored, and a move leaves the sheet before it alone', () => {
	const cases = fc.property(sheets, fc.array(moves, { maxLength: 12 }), (from, all) => {
		let now = from;
		for (const move of all) {
			const before = JSON.stringify(now);
			const next = edit(now, move);
			expect(JSON.stringify(now)).toBe(before);
			if (next.ok) now = next.value;
		}
		expect(v.is(sheetSchema, now)).toBe(true);
	});
	fc.assert(cases);
});

test('a row or a column that is moved there and back is where it was', () => {
	const cases = fc.property(sheets, fc.nat(5), fc.nat(5), (from, one, other) => {
		for (const [kind, list] of [
			['move-row', from.rows],
			['move-column', from.columns]
		] as const) {
			const id = list[one]?.id;
			if (id === undefined || other >= list.length) continue;
			const there = after({ move: kind, id, to: other }, from);
			expect(after({ move: kind, id, to: one }, there)).toEqual(from);
		}
	});
	fc.assert(cases);
});
