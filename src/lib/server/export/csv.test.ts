import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv, csvAnswer } from './csv.ts';

test('the file has a mark, semicolons and heads in its first line', () => {
	expect(csv(['Naam', 'Stand'], [['Zoë; van Es', null]])).toBe(
		'\ufeffNaam;Stand\r\n"Zoë; van Es";\r\n'
	);
});

test.each(['=1+1', '+31', '-2', '@som', '\t=1', '\r=1'])('%j does not run as a formula', (text) => {
	const [cell] = (
		parse(csv([text], []), { bom: true, delimiter: ';', record_delimiter: '\r\n' }) as string[][]
	)[0]!;
	expect(cell).toBe(`'${text}`);
});

test.each(['\r', '\n'])('a line break %j in a cell begins no new row', (lineBreak) => {
	expect(csv(['Naam'], [[`Sam${lineBreak}=1`]])).toBe(`\ufeffNaam\r\n"Sam${lineBreak}=1"\r\n`);
});

test('whatever stands in a cell comes back as it was, or behind an apostrophe', () => {
	const table = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 3, maxLength: 3 }));
	const cases = fc.property(table, (rows) => {
		const text = csv(['een', 'twee', 'drie'], rows);
		const [, ...back] = parse(text, {
			bom: true,
			delimiter: ';',
			record_delimiter: '\r\n'
		}) as string[][];
		expect(back.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
			rows.map((row) => row.map((cell) => cell.replace(/^'/, '')))
		);
	});
	fc.assert(cases);
});

test('a browser saves the file under its name', () => {
	const { headers } = csvAnswer({ name: 'afronding', heads: [], rows: [] });
	expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
	expect(headers.get('content-disposition')).toBe('attachment; filename="afronding.csv"');
});
