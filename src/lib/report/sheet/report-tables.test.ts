import * as v from 'valibot';
import { expect, test } from 'vitest';
import { numberCell } from './cell.ts';
import { differences } from './differences.ts';
import { realSheets, tables } from './report-tables.fixture.ts';
import { sheetSchema } from './sheet.ts';
import { smallCells } from './small-cells.ts';
import { printedRows } from './totals.ts';
import { writeCell } from './write-cell.ts';

test.each(realSheets.map((sheet, at) => [sheet.title, sheet, tables[at]!] as const))(
	'%s is entered as it was printed',
	(_, sheet, table) => {
		expect(v.is(sheetSchema, sheet)).toBe(true);
		const printed = printedRows(sheet).map(({ label, entries }) => [
			label,
			...entries.map(({ cell }) => (cell.kind === 'date' ? cell.day : writeCell(cell, 'en')))
		]);
		const about = table.kolommen.indexOf('benadering');
		const source = table.rijen.map((row) =>
			row
				.filter((__, at) => at !== about)
				.map((value, at) =>
					value === null ? '' : about === at + 1 && row[about] ? `about ${value}` : String(value)
				)
		);
		const totals = table.totaal ? [['Totaal', ...table.totaal.map(String)]] : [];
		expect(printed).toEqual([...source, ...totals]);
	}
);

test('the totals of the real tables are their sums; what a report says otherwise is a remark', () => {
	expect(realSheets.flatMap(differences)).toEqual([]);
	const reports = realSheets.find(({ id }) => id === 't08')!;
	expect(reports.note).toContain('meldingen: 215');
	expect(reports.columns.at(-1)!.total).toMatchObject({ cell: { value: 219 } });
});

test('a total of a real table that is typed otherwise is told, and printed as it is typed', () => {
	const reports = realSheets.find(({ id }) => id === 't08')!;
	const last = reports.columns.at(-1)!;
	const total = { kind: 'typed', cell: numberCell(215), note: '' } as const;
	const sheet = { ...reports, columns: reports.columns.with(-1, { ...last, total }) };
	expect(differences(sheet)).toEqual([
		{ column: last.id, row: null, printed: numberCell(215), parts: numberCell(219) }
	]);
	expect(printedRows(sheet).at(-1)!.entries.at(-1)!.cell).toEqual(numberCell(215));
});

test('tables with small cells warn', () => {
	const marked = tables
		.filter(({ kleine_cellen }) => kleine_cellen)
		.map(({ id }) => id.toLowerCase());
	const warn = realSheets.filter((sheet) => smallCells(sheet).length > 0).map(({ id }) => id);
	expect(warn).toEqual(expect.arrayContaining(marked));
	expect(warn).not.toContain('t07');
});
