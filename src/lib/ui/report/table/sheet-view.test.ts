import { expect, test } from 'vitest';
import { realSheets } from '#lib/report/sheet/report-tables.fixture.ts';
import { column, sheetOf, typed } from '#lib/report/sheet/sheets.fixture.ts';
import { printedRows } from '#lib/report/sheet/totals.ts';
import { readCell } from '#lib/report/sheet/read-cell.ts';
import { sheetView } from './sheet-view.ts';

test.each(realSheets.map((sheet) => [sheet.title, sheet] as const))(
	'%s is shown cell by cell',
	(_, sheet) => {
		const { rows, total, remarks } = sheetView(sheet, 'nl');
		const shown = [...rows, ...(total ? [total] : [])].map(({ label, cells }) => [
			label,
			...cells.map(({ text }, at) => readCell(text, sheet.columns[at]!.kind))
		]);
		expect(shown).toEqual(
			printedRows(sheet).map(({ label, entries }) => [
				label,
				...entries.map(({ cell }) => ({ ok: true, value: cell }))
			])
		);
		expect(remarks).toEqual(expect.arrayContaining(sheet.note === '' ? [] : [sheet.note]));
	}
);

test('remarks and sums that differ are footnotes, numbered as they are read', () => {
	const total = { kind: 'typed' as const, cell: typed(219), note: 'zo staat het er' };
	const sheet = sheetOf(
		[column('a'), column('b', { total })],
		[
			['x', 1, 218],
			['y', '-', 'n.v.t.'],
			['z', '', '-']
		]
	);
	const noted = {
		...sheet,
		rows: sheet.rows.with(0, {
			...sheet.rows[0]!,
			entries: sheet.rows[0]!.entries.with(0, { cell: typed(1), note: 'geschat' })
		})
	};
	const view = sheetView(noted, 'en');
	expect(view.notes).toEqual(['geschat', 'zo staat het er']);
	expect(view.rows[0]!.cells[0]).toEqual({ text: '1', words: false, notes: [1], small: true });
	expect(view.rows[1]!.cells[1]).toMatchObject({ text: 'n.v.t.', words: true });
	expect(view.total!.cells[1]).toMatchObject({ text: '219', notes: [2] });
	expect(view.remarks).toEqual([
		'An empty cell: It is not known.',
		'A dash (-): It does not apply here.'
	]);
});

test('what real reports say of their totals is said of them', () => {
	const measures = realSheets.find(({ id }) => id === 't15')!;
	expect(sheetView(measures, 'nl').remarks.join(' ')).toContain(
		'Een lege cel: Het is niet bekend.'
	);
	const played = realSheets.find(({ id }) => id === 't06')!;
	expect(sheetView(played, 'nl').rows[0]!.cells[0]!.text).toBe('circa 700');
});

test('a total that differs from its parts says so', () => {
	const total = { kind: 'typed' as const, cell: typed(219), note: '' };
	const view = sheetView(sheetOf([column('2017', { total })], [['x', 215]]), 'nl');
	expect(view.notes).toEqual(['2017: er staat 219, de delen zijn samen 215.']);
	expect(view.total!.cells[0]!.notes).toEqual([1]);
});
