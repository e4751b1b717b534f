import { describe, expect, test } from 'vitest';
import { realSheets } from '../sheet/report-tables.fixture.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { column, sheetOf } from '../sheet/sheets.fixture.ts';
import { chartData } from './series.ts';

const real = (id: string): Sheet => realSheets.find((sheet) => sheet.id === id)!;

/** What is drawn, as `series: category value`. */
function drawn(sheet: Sheet, form: Parameters<typeof chartData>[1]): string[] | string {
	const data = chartData(sheet, form);
	if (!data.ok) return data.refused;
	const { categories, series } = data.value;
	return series.map(
		({ label, cells }) =>
			`${label}: ${cells
				.map((cell, at) => `${categories[at]} ${cell.kind === 'number' ? cell.value : cell.kind}`)
				.join(', ')}`
	);
}

describe('what a chart draws of a table', () => {
	test('bars show one column, of years side by side the last', () => {
		expect(drawn(real('t13'), 'bars')).toEqual(['2021: intern 3, extern 2']);
		expect(drawn(real('t01'), 'bars')).toEqual(['totaal: 2018 130, 2019 190, 2020 187, 2021 173']);
	});

	test('groups show every column that measures the same', () => {
		expect(drawn(real('t01'), 'grouped')).toEqual([
			'totaal: 2018 130, 2019 190, 2020 187, 2021 173',
			'digitaal: 2018 empty, 2019 empty, 2020 empty, 2021 92',
			'live: 2018 empty, 2019 empty, 2020 empty, 2021 81'
		]);
		const mixed = sheetOf(
			[column('mensen'), column('aandeel', { kind: 'number' }), column('dag', { kind: 'date' })],
			[['Burgerzaken', 12, '60%', '4-3-2026']]
		);
		expect(drawn(mixed, 'grouped')).toEqual(['mensen: Burgerzaken 12']);
	});

	test('parts of 100 % leave out sums; of years side by side each is a whole', () => {
		expect(drawn(real('t01'), 'stacked')).toEqual([
			'digitaal: 2018 empty, 2019 empty, 2020 empty, 2021 92',
			'live: 2018 empty, 2019 empty, 2020 empty, 2021 81'
		]);
		expect(drawn(real('t13'), 'stacked')).toEqual([
			'intern: 2019 8, 2020 12, 2021 3',
			'extern: 2019 2, 2020 6, 2021 2'
		]);
	});

	test('a line goes along years, whether they are rows or columns', () => {
		expect(drawn(real('t20'), 'line')).toEqual(['personen: 2017 2, 2018 21, 2019 8']);
		expect(drawn(real('t13'), 'line')).toEqual([
			'intern: 2019 8, 2020 12, 2021 3',
			'extern: 2019 2, 2020 6, 2021 2'
		]);
	});

	test('what no reader could read is no chart', () => {
		expect(drawn(real('t17'), 'bars')).toBe('no-numbers');
		expect(drawn(real('t10'), 'line')).toBe('no-years');
		const below = sheetOf([column('saldo', { kind: 'number' })], [['2020', '-3']]);
		expect(drawn(below, 'stacked')).toBe('negative');
		expect(drawn(below, 'bars')).toEqual(['saldo: 2020 -3']);
		const long = sheetOf(
			[column('a')],
			Array.from({ length: 61 }, (_, at) => [`rij ${at}`, at] as [string, number])
		);
		expect(drawn(long, 'bars')).toBe('too-many');
	});
});
