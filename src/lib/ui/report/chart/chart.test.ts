import { expect, test } from 'vitest';
import { chartForms } from '#lib/report/book/book.ts';
import { realSheets } from '#lib/report/sheet/report-tables.fixture.ts';
import { drawn } from '../../live/board/board.fixture.ts';
import Chart from './Chart.svelte';

const sheet = (id: string) => realSheets.find((one) => one.id === id)!;
const alt = 'Er legden steeds meer mensen de eed af.';

test.each(chartForms)('%s: drawn for a phone and for a page, with its text', (form) => {
	const html = drawn(Chart, { form, sheet: sheet('t01'), alt });
	expect(html.match(new RegExp(`role="img" aria-label="${alt}"`, 'g'))).toHaveLength(2);
	expect(html).toContain('<g aria-hidden="true">');
	expect(html).not.toMatch(/\sstyle=/);
});

test('every pattern that a bar names is there, and is there once', () => {
	const html = drawn(Chart, { form: 'stacked', sheet: sheet('t08'), alt });
	const made = [...html.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id);
	const used = [...html.matchAll(/fill="url\(#([^)]+)\)"/g)].map(([, id]) => id);
	expect(new Set(made).size).toBe(made.length);
	expect(made).toEqual(expect.arrayContaining([...new Set(used)]));
	expect(new Set(used).size).toBeGreaterThan(8);
});

test('numbers speak the language of the report, whatever that of the page', () => {
	expect(drawn(Chart, { form: 'bars', sheet: sheet('t06'), alt })).toContain('circa 700');
	expect(drawn(Chart, { form: 'bars', sheet: sheet('t06'), alt, language: 'en' })).toContain(
		'about 700'
	);
});

test('a table that is no chart says why, in the language of the page', () => {
	expect(drawn(Chart, { form: 'line', sheet: sheet('t10'), alt })).toContain(
		'deze tabel heeft geen jaren'
	);
	expect(drawn(Chart, { form: 'bars', sheet: sheet('t17'), alt }, 'en')).toContain(
		'it holds no numbers'
	);
});
