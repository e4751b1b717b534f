import { expect, test } from 'vitest';
import { realSheets } from '../sheet/report-tables.fixture.ts';
import { column, sheetOf, typed } from '../sheet/sheets.fixture.ts';
import { addYear, nextYear } from './years.ts';

const years = (...labels: string[]) =>
	sheetOf(
		labels.map((label) => column(label)),
		[['x', ...labels.map(() => 1)]]
	);

test.each([
	[
		['2019', '2020'],
		['2019', '2020', '2021']
	],
	[
		['2020', '2019'],
		['2021', '2020', '2019']
	],
	[
		['totaal', '2020', 'verschil'],
		['totaal', '2020', '2021', 'verschil']
	],
	[
		['2020', '2019', 'verschil'],
		['2021', '2020', '2019', 'verschil']
	]
])('a year is added to %j', (from, to) => {
	const done = addYear(years(...from), 'new');
	expect(done.ok && done.value.columns.map(({ label }) => label)).toEqual(to);
});

test('it is of the same kind as the last year, with the same sort of total', () => {
	const total = { kind: 'typed' as const, cell: typed(9), note: 'x' };
	const sheet = sheetOf([column('2020', { kind: 'number', total })], [['x', 9]]);
	const done = addYear(sheet, 'new');
	expect(done.ok && done.value.columns[1]).toEqual({
		...{ id: 'new', label: '2021', kind: 'number', parts: [] },
		total: { kind: 'typed', cell: { kind: 'empty' }, note: '' }
	});
});

test('a table whose rows are years gets a row', () => {
	const oaths = realSheets.find(({ id }) => id === 't01')!;
	const done = addYear(oaths, 'new');
	expect(done.ok && done.value.rows.map(({ label }) => label)).toEqual([
		...['2018', '2019', '2020', '2021', '2022']
	]);
});

test('a table without years gets none', () => {
	expect(nextYear(years('aantal'))).toBeUndefined();
	expect(addYear(years('aantal'), 'new')).toEqual({ ok: false, refused: 'no-years' });
});
