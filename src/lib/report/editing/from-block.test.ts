import { expect, test } from 'vitest';
import { realSheets } from '../sheet/report-tables.fixture.ts';
import { printedRows } from '../sheet/totals.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { writeCell } from '../sheet/write-cell.ts';
import { fromBlock } from './from-block.ts';
import { emptied, newSheet } from './new-sheet.ts';

const begin = newSheet(
	'table',
	{ title: 'Nieuw', rowHead: 'soort', totalLabel: 'Totaal', columns: [], rows: [] },
	() => ''
);

function pasted(text: string) {
	let id = 0;
	return fromBlock(begin, text, { language: 'nl', fresh: () => `n-${++id}` });
}

/** A table as it stands in a spreadsheet. */
const asBlock = (sheet: Sheet) =>
	[
		[sheet.rowHead, ...sheet.columns.map(({ label }) => label)],
		...printedRows(sheet).map(({ label, entries }) => [
			label,
			...entries.map(({ cell }) => writeCell(cell, 'nl'))
		])
	]
		.map((cells) => cells.join('\t'))
		.join('\r\n');

const looks = (sheet: Sheet) => ({
	heads: [sheet.rowHead, ...sheet.columns.map(({ label }) => label)],
	rows: printedRows(sheet).map(({ label, entries, total }) => ({
		label,
		total,
		cells: entries.map(({ cell }) => cell)
	}))
});

test.each(realSheets.map((sheet) => [sheet.title, sheet] as const))(
	'%s comes out of a spreadsheet as it is, totals too',
	(_, sheet) => {
		const done = pasted(asBlock(sheet));
		expect(done.ok && looks(done.sheet)).toEqual(looks(sheet));
	}
);

test('a column gets the strictest kind that fits', () => {
	const done = pasted('nr;aantal;cijfer;dag;status\n1;4;7,5;4-3-2026;open\n2;-;8;n.v.t.;3 keer\n');
	expect(done.ok && done.sheet.columns.map(({ kind }) => kind)).toEqual([
		...['count', 'number', 'date', 'text']
	]);
});

test('a head on more lines, and cells in quotes', () => {
	const done = pasted('soort\t"aantal\n2020"\n"a ""b"""\t3\n');
	expect(done.ok && looks(done.sheet).heads).toEqual(['soort', 'aantal 2020']);
	expect(done.ok && done.sheet.rows[0]!.label).toBe('a "b"');
});

test.each([
	['', 'nothing'],
	['soort\taantal', 'nothing'],
	['soort\nx', 'nothing'],
	['soort\t"aantal\nx', 'quote-not-closed']
])('%j is refused: %s', (text, refused) => {
	expect(pasted(text)).toEqual({ ok: false, refused });
});

test.each([
	['soort\ta\ta\nx\t1\t2', { line: 1, column: 3, reason: 'label-taken' }],
	['soort\ta\t\nx\t1\t2', { line: 1, column: 3, reason: 'label-missing' }],
	['soort\ta\n\t1', { line: 2, column: 1, reason: 'label-missing' }],
	['soort\ta\nx\twoord\nTotaal\twoord', { line: 3, column: 2, reason: 'not-summed' }],
	[
		`soort\t${Array.from({ length: 61 }, (_, at) => `k${at}`).join('\t')}\nx\t1`,
		{ line: 1, column: 62, reason: 'too-many-columns' }
	]
])('%# tells the cell that does not fit', (text, problem) => {
	expect(pasted(text)).toEqual({ ok: false, refused: 'cells', problems: [problem] });
});

test('a table for another year keeps its rows and columns, and nothing that stands in them', () => {
	const sheet = realSheets.find(({ id }) => id === 't08')!;
	const next = emptied(sheet, { id: 'next', title: 'Volgend jaar' });
	expect(next).toMatchObject({ id: 'next', title: 'Volgend jaar', note: '' });
	expect(looks(next).heads).toEqual(looks(sheet).heads);
	const cells = printedRows(next).flatMap(({ entries }) => entries);
	expect(cells.every(({ cell, note }) => cell.kind === 'empty' && note === '')).toBe(true);
	expect(next.columns.map(({ total }) => total.kind)).toEqual(
		sheet.columns.map(({ total }) => total.kind)
	);
});
