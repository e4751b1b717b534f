import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartForms, type BlockOf } from '../book/book.ts';
import { realSheets } from '../sheet/report-tables.fixture.ts';
import { column, sheetOf, sheets } from '../sheet/sheets.fixture.ts';
import { hasTableBeside } from './beside.ts';
import { drawChart } from './chart.ts';
import type { Drawing, Mark, TextMark } from './mark.ts';
import { scaleOf, spread } from './scale.ts';
import { textWidth, wrapped } from './text-width.ts';

const years = realSheets.find(({ id }) => id === 't01')!;
const kinds = realSheets.find(({ id }) => id === 't08')!;
const paper = { width: 680, language: 'nl' } as const;

const texts = ({ marks }: Drawing, look?: TextMark['look']) =>
	marks
		.filter((mark) => mark.kind === 'text')
		.filter((mark) => !look || mark.look === look)
		.map(({ text }) => text);
const bars = ({ marks }: Drawing) => marks.filter((mark) => mark.kind === 'bar');

describe('marks', () => {
	test('every value stands at its mark, as it is written in the table', () => {
		const circa = sheetOf(
			[column('mensen')],
			[
				['spel', 'circa 700'],
				['lezing', 1200],
				['quiz', 0],
				['week', '-'],
				['dag', '']
			]
		);
		const drawing = drawChart(circa, 'bars', paper)!;
		expect(texts(drawing, 'value')).toEqual(['circa 700', '1.200', '0']);
		expect(texts(drawing, 'step')).toEqual(['-', 'niet bekend']);
		expect(texts(drawChart(circa, 'bars', { width: 680, language: 'en' })!)).toContain('about 700');
	});

	test('bars are as long as their numbers, from one zero', () => {
		const drawing = drawChart(years, 'bars', paper)!;
		const [, first, second] = bars(drawing);
		expect(second!.width / first!.width).toBeCloseTo(190 / 130, 2);
		expect(
			new Set(
				bars(drawing)
					.slice(1)
					.map(({ x }) => x)
			).size
		).toBe(1);
	});

	test('a number below zero goes to the other side', () => {
		const saldo = sheetOf(
			[column('a', { kind: 'number' })],
			[
				['meer', 10],
				['minder', '-10']
			]
		);
		const [, more, less] = bars(drawChart(saldo, 'bars', paper)!);
		expect(less!.x + less!.width).toBeCloseTo(more!.x, 0);
	});

	test('parts fill the whole width', () => {
		const drawing = drawChart(kinds, 'stacked', paper)!;
		const ofYear = bars(drawing).slice(-8);
		const wide = ofYear.reduce((sum, { width }) => sum + width, 0);
		expect(ofYear.map(({ series }) => series)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
		expect(ofYear[3]!.width / wide).toBeCloseTo(64 / 219, 2);
	});

	test('a year without a number breaks the line', () => {
		const broken = sheetOf(
			['2018', '2019', '2020', '2021'].map((year) => column(`y${year}`, { label: year })),
			[['oud', 1, 2, '', 4]]
		);
		const { marks } = drawChart(broken, 'line', paper)!;
		const of = (kind: Mark['kind']) => marks.filter((mark) => mark.kind === kind);
		expect(of('path')).toMatchObject([{ points: [{}, {}] }]);
		expect(of('dot')).toHaveLength(3);
	});

	test('years stand as far apart as they are', () => {
		const gap = sheetOf(
			[column('a')],
			[
				['2010', 1],
				['2019', 1],
				['2020', 1]
			]
		);
		const dots = drawChart(gap, 'line', paper)!.marks.filter(({ kind }) => kind === 'dot');
		const [one, two, three] = dots.map((dot) => ('x' in dot ? dot.x : 0));
		expect((two! - one!) / (three! - two!)).toBeCloseTo(9, 0);
	});
});

test('nothing of any table falls outside its drawing, on a phone or on paper', () => {
	const cases = fc.property(
		sheets,
		fc.constantFrom(...chartForms),
		fc.constantFrom(340, 680),
		(sheet, form, width) => {
			const drawing = drawChart(sheet, form, { width, language: 'nl' });
			for (const mark of drawing?.marks ?? []) {
				if (mark.kind !== 'bar') continue;
				expect(mark.width).toBeGreaterThan(0);
				expect(mark.x).toBeGreaterThanOrEqual(0);
				expect(mark.x + mark.width).toBeLessThanOrEqual(width);
				expect(mark.y + mark.height).toBeLessThanOrEqual(drawing!.height);
			}
		}
	);
	fc.assert(cases, { numRuns: 200 });
});

test('an axis holds its numbers in few steps with zero on it', () => {
	expect(scaleOf([3, 64], 4, false)).toEqual({ from: 0, to: 80, steps: [0, 20, 40, 60, 80] });
	expect(scaleOf([-3, 4], 4, false).steps).toEqual([-4, -2, 0, 2, 4]);
	expect(scaleOf([1], 4, false).steps).toEqual([0, 1]);
	expect(scaleOf([0.3], 4, true).steps).toEqual([0, 0.1, 0.2, 0.3]);
	expect(scaleOf([], 4, false).steps).toEqual([0, 1]);
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 })), (values) => {
			const { from, to, steps } = scaleOf(values, 4, false);
			expect(steps).toContain(0);
			expect(steps.length).toBeLessThanOrEqual(7);
			for (const value of values) expect(value >= from && value <= to).toBe(true);
		})
	);
});

test('names at the end of lines do not touch', () => {
	expect(spread([10, 11, 12], [20, 20], 0, 100)).toEqual([10, 30, 50]);
	expect(spread([90, 91, 92], [20, 20], 0, 100)).toEqual([60, 80, 100]);
});

test('a label breaks between words, and inside a word that is too long', () => {
	expect(wrapped('Intimidatie in relatie tot een arbeidsconflict', 160)).toEqual([
		'Intimidatie in relatie',
		'tot een',
		'arbeidsconflict'
	]);
	for (const line of wrapped('a'.repeat(200), 100)) expect(textWidth(line)).toBeLessThan(101);
});

test('the table of a chart is known by its numbers, not by its title', () => {
	const about = { source: 'x', id: 'a' };
	const chart: BlockOf<'chart'> = { kind: 'chart', form: 'bars', alt: 'x', sheet: years, ...about };
	const table = (sheet: typeof years) => ({ kind: 'table' as const, sheet, ...about });
	expect(hasTableBeside(chart, [chart, table({ ...years, title: 'Anders' })])).toBe(true);
	expect(hasTableBeside(chart, [chart, table(kinds)])).toBe(false);
});
