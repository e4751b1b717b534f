import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { edit } from './edit.ts';
import { paste } from './paste.ts';
import { sheetSchema, type Sheet } from './sheet.ts';
import { column, sheetOf, sheets } from './sheets.fixture.ts';
import { writeCell } from './write-cell.ts';

const sheet = sheetOf(
	[column('a'), column('b', { kind: 'number' }), column('c', { kind: 'text' })],
	[
		['x', 1, 2, 'oud'],
		['y', 3, 4, 'oud']
	]
);
const fresh = ['n1', 'n2'];
const pasted = (text: string, row: number, at: number, from = sheet) =>
	paste(from, text, { row, column: at }, { language: 'nl', fresh });

const printed = (result: ReturnType<typeof paste>) =>
	result.ok
		? result.sheet.rows.map(({ label, entries }) => [
				label,
				...entries.map(({ cell }) => writeCell(cell, 'nl'))
			])
		: result;

test('a block of cells takes the place of what is there', () => {
	expect(printed(pasted('circa 700\t3,5\r\n-\t', 0, 0))).toEqual([
		['x', 'circa 700', '3,5', 'oud'],
		['y', '-', '', 'oud']
	]);
});

test('remarks stay, and cells in quotes may hold lines', () => {
	const noted = edit(sheet, {
		move: 'set-cell-note',
		place: { row: 'row-2', column: 'c' },
		note: 'blijft'
	});
	const result = pasted('"een\ntwee"', 1, 2, noted.ok ? noted.value : sheet);
	expect(result.ok && result.sheet.rows[1]!.entries[2]).toEqual({
		cell: { kind: 'text', text: 'een\ntwee' },
		note: 'blijft'
	});
});

test('a block with labels renames rows and adds rows below them', () => {
	expect(printed(pasted('X\t5\nY\t6\nZ\t7\n\n', 0, -1))).toEqual([
		['X', '5', '2', 'oud'],
		['Y', '6', '4', 'oud'],
		['Z', '7', '', '']
	]);
	expect(printed(pasted('Z\t7\t\t\t\t\n', 2, -1))).toMatchObject([{}, {}, ['Z', '7', '', '']]);
});

test('lines that end early leave their last cells empty', () => {
	expect(printed(pasted('5\t6\n7', 0, 0))).toEqual([
		['x', '5', '6', 'oud'],
		['y', '7', '', 'oud']
	]);
});

test('every cell that cannot be read is named, and nothing is pasted', () => {
	expect(pasted('-5\t1.5\nx\t=A1', 0, 0)).toEqual({
		ok: false,
		refused: 'cells',
		problems: [
			{ line: 1, column: 1, reason: 'negative-count' },
			{ line: 1, column: 2, reason: 'separator-unclear' },
			{ line: 2, column: 2, reason: 'formula' }
		]
	});
});

test.each([
	['5\t6\t7\t8', 0, 0, [[1, 4]]],
	['5\n6\n7', 0, 0, [[3, 1]]],
	['5', 9, 0, [[1, 1]]],
	['a\nb\nc', 2, -1, [[3, 1]]],
	[
		'a\t1',
		3,
		-1,
		[
			[1, 1],
			[1, 2]
		]
	]
] as const)('%j at %i, %i lies outside in part', (text, row, at, places) => {
	expect(pasted(text, row, at)).toMatchObject({
		refused: 'cells',
		problems: places.map(([line, place]) => ({ line, column: place, reason: 'outside' }))
	});
});

test('a row without a label is named once', () => {
	expect(pasted('\t1\nb\t2', 2, -1)).toMatchObject({
		problems: [{ line: 1, column: 1, reason: 'label-missing' }]
	});
});

test('a text that is no block is refused', () => {
	expect(pasted('', 0, 0)).toEqual({ ok: false, refused: 'nothing' });
	expect(pasted(' \t\n', 0, 0)).toEqual({ ok: false, refused: 'nothing' });
	expect(pasted('"a', 0, 0)).toEqual({ ok: false, refused: 'quote-not-closed' });
	expect(pasted('x'.repeat(600_000), 0, 0)).toEqual({ ok: false, refused: 'too-large' });
});

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const emptied = (full: Sheet): Sheet => ({ ...full, rows: [] });

test('a whole table that is copied and pasted is the same table', () => {
	const cases = fc.property(
		sheets,
		fc.constantFrom('nl' as const, 'en' as const),
		(full, language) => {
			fc.pre(full.rows.length > 0);
			const text = full.rows
				.map(({ label, entries }) =>
					[label, ...entries.map(({ cell }) => writeCell(cell, language))].map(quoted).join('\t')
				)
				.join('\n');
			const ids = full.rows.map(({ id }) => id);
			const result = paste(emptied(full), text, { row: 0, column: -1 }, { language, fresh: ids });
			const cellsOf = ({ rows }: Sheet) =>
				rows.map(({ label, entries }) => [label, ...entries.map(({ cell }) => cell)]);
			expect(result.ok && cellsOf(result.sheet)).toEqual(cellsOf(full));
			expect(result.ok && v.is(sheetSchema, result.sheet)).toBe(true);
		}
	);
	fc.assert(cases);
});
