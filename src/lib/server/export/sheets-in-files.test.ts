import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { unguarded } from '#lib/report/formula.ts';
import type { Tongue } from '#lib/report/sheet/cell.ts';
import { readCell } from '#lib/report/sheet/read-cell.ts';
import { realSheets } from '#lib/report/sheet/report-tables.fixture.ts';
import { sheetSchema, type Sheet } from '#lib/report/sheet/sheet.ts';
import { column, sheetOf, sheets, typed } from '#lib/report/sheet/sheets.fixture.ts';
import { printedRows } from '#lib/report/sheet/totals.ts';
import { readOds } from './read-ods.ts';
import { sheetCsv } from './sheet-csv.ts';
import { sheetJson, type SheetFile } from './sheet-json.ts';
import { sheetOds } from './sheet-ods.ts';

/** Every sign and every remark that a table may have, and totals that differ. */
const full = sheetOf(
	[
		column('aantal', { total: { kind: 'typed', cell: typed(219), note: 'zo staat het er' } }),
		column('deel', { kind: 'number', total: { kind: 'computed', note: '' } }),
		column('woorden', { kind: 'text' }),
		column('dag', { kind: 'date' })
	],
	[
		['pesten', 'circa 700', '12,50', '=1+1', '4-3-2026'],
		['geen', 0, '-5', '+31  6', ''],
		['-3 tot 0', '-', '', '\'=x; "ja"', '-'],
		['x', '', 'n.v.t.', '-', 'onbekend']
	]
);
const [first] = full.rows;
const noted: Sheet = {
	...full,
	note: '=geen formule\nen een tweede regel',
	rows: [
		{
			...first!,
			risk: 'omgangsvormen',
			entries: first!.entries.with(0, { ...first!.entries[0]!, note: 'geschat\n  op  papier' })
		},
		...full.rows.slice(1)
	]
};
const examples = [...realSheets, noted].map((sheet) => [sheet.title, sheet] as const);

/** What a file must give back: labels, cells and remarks, the line of totals too. */
const contentOf = (sheet: Sheet) =>
	printedRows(sheet).map(({ label, entries }) => [label, ...entries]);

function fromCsv(sheet: Sheet, language: Tongue) {
	const [heads, ...lines] = parse(sheetCsv(sheet, language), {
		bom: true,
		delimiter: ';',
		record_delimiter: '\r\n'
	}) as [string[], ...string[][]];
	const hasRisk = sheet.rows.some(({ risk }) => risk);
	return lines.map((cells) => {
		let at = hasRisk ? 2 : 1;
		const entries = sheet.columns.map(({ kind, label }) => {
			const text = unguarded(cells[at++]!);
			const read = readCell(text, kind, language);
			const noteHead = language === 'nl' ? `${label} (opmerking)` : `${label} (note)`;
			const note = unguarded(heads[at] ?? '') === noteHead ? unguarded(cells[at++]!) : '';
			return { cell: read.ok ? read.value : read.refused, note };
		});
		return [unguarded(cells[0]!), ...entries];
	});
}

function fromOds(sheet: Sheet, language: Tongue) {
	const file = sheetOds({
		title: 'Jaarverslag',
		language,
		writtenOn: '2026-03-04',
		sheets: [sheet]
	});
	const read = readOds(file);
	if (!read.ok) throw new Error(read.refused);
	const [, ...rows] = read.value[0]!.rows;
	const lines = rows.slice(0, printedRows(sheet).length);
	return lines.map(([label, ...entries]) => [
		label!.read.ok && label!.read.value.kind === 'text' ? label!.read.value.text : '-',
		...sheet.columns.map((_, at) => {
			const { read: cell, note } = entries[at] ?? { read: readCell(''), note: '' };
			return { cell: cell.ok ? cell.value : cell.refused, note };
		})
	]);
}

function fromJson(sheet: Sheet, language: Tongue) {
	const { tables } = JSON.parse(sheetJson([sheet], language)) as SheetFile;
	return v.parse(sheetSchema, tables[0]!.table);
}

test.each(examples)('%s comes back from every file, cell by cell', (_, sheet) => {
	for (const language of ['nl', 'en'] as const) {
		expect(fromCsv(sheet, language)).toEqual(contentOf(sheet));
		expect(fromOds(sheet, language)).toEqual(contentOf(sheet));
		expect(fromJson(sheet, language)).toEqual(sheet);
	}
});

test('so does any sheet', () => {
	const cases = fc.property(
		sheets,
		fc.constantFrom('nl' as const, 'en' as const),
		(sheet, language) => {
			expect(fromCsv(sheet, language)).toEqual(contentOf(sheet));
			expect(fromOds(sheet, language)).toEqual(contentOf(sheet));
			expect(fromJson(sheet, language)).toEqual(sheet);
		}
	);
	fc.assert(cases);
});

test('a CSV file has remarks and differences beside the cells, and runs no formula', () => {
	expect(sheetCsv(noted, 'nl')).toBe(
		[
			'\ufeffsoort;Soort risico;aantal;aantal (opmerking);deel;woorden;dag',
			'pesten;omgangsvormen;circa 700;"geschat\n  op  papier";12,50;\'=1+1;4-3-2026',
			"geen;;0;;-5;'+31  6;",
			'\'-3 tot 0;;-;;;"\'\'=x; ""ja""";-',
			'x;;;;n.v.t.;-;onbekend',
			'Totaal;;219;zo staat het er;7,50;;',
			''
		].join('\r\n')
	);
	const differing = sheetOf(
		[column('=a', { total: { kind: 'typed', cell: typed(2000), note: '' } })],
		[['x', 1999]]
	);
	expect(sheetCsv(differing, 'nl')).toBe(
		"\ufeffsoort;'=a;Let op\r\nx;1999;\r\nTotaal;2000;'=a: er staat 2.000, de delen zijn samen 1.999.\r\n"
	);
});

test('a JSON file explains itself', () => {
	const { tables } = JSON.parse(sheetJson(realSheets, 'nl')) as SheetFile;
	expect(tables).toHaveLength(realSheets.length);
	expect(tables[0]!.dictionary).toMatchObject({
		id: 't01',
		source: { code: 'platform', means: 'Geteld in Tweesprong.' },
		cells: { empty: { written: '', means: 'Het is niet bekend.' } }
	});
});
