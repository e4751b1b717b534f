import { expect, test } from 'vitest';
import { numberCell } from '#lib/report/sheet/cell.ts';
import { writeCell } from '#lib/report/sheet/write-cell.ts';
import { odsType } from './ods-namespaces.ts';
import { readOds } from './read-ods.ts';
import { zip } from './zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const root = `<o:document-content
	xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
	xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
	xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">`;

/** A spreadsheet as another program might write it, with these rows in its only tab. */
const foreign = (rows: string, type = odsType) =>
	zip([
		{ path: 'mimetype', data: bytes(type), stored: true },
		{
			path: 'content.xml',
			data: bytes(
				`${root}<o:body><o:spreadsheet><t:table t:name="Blad1">${rows}</t:table></o:spreadsheet></o:body></o:document-content>`
			)
		}
	]);

function rowsIn(rows: string) {
	const read = readOds(foreign(rows));
	if (!read.ok) return read.refused;
	return read.value[0]!.rows.map((cells) =>
		cells.map((entry) => (entry.read.ok ? writeCell(entry.read.value, 'nl') : entry.read.refused))
	);
}

const cell = (attributes: string, text = '') =>
	`<t:table-cell ${attributes}>${text && `<text:p>${text}</text:p>`}</t:table-cell>`;
const float = (value: string, shown: string) =>
	cell(`o:value-type="float" o:value="${value}"`, shown);
const row = (...cells: string[]) => `<t:table-row>${cells.join('')}</t:table-row>`;

test.each([
	[float('700', 'circa 700'), 'circa 700'],
	[float('1234.5', '1.234,50'), '1.234,50'],
	[float('1234.5', '1,234.5'), '1.234,5'],
	[float('3.3333', '3,33'), '3,33'],
	[float('12', 'twaalf stuks'), '12'],
	[float('0.5', ''), '0,5'],
	[float('3.3333', ''), 'too-many-decimals'],
	[float('x', ''), 'number-unclear'],
	[cell('o:value-type="percentage" o:value="0.125"', '12,5%'), '12,5%'],
	[cell('o:value-type="percentage" o:value="0.07"'), '7%'],
	[cell('o:value-type="currency" o:value="50"', '€ 50,00'), '50'],
	[cell('o:value-type="date" o:date-value="2026-03-04T10:00:00"', '4 mrt'), '4-3-2026'],
	[cell('o:value-type="date" o:date-value="2026-02-30"'), 'no-such-day'],
	[cell('o:value-type="string" o:string-value="woord"'), 'woord'],
	[cell('o:value-type="boolean" o:boolean-value="true"', 'WAAR'), 'WAAR'],
	[cell('o:value-type="string"', '-'), '-'],
	[cell('o:value-type="string"', '#VERW!'), 'spreadsheet-error'],
	[
		cell('', 'a  b<text:s text:c="2"/>c<text:tab/>d<text:line-break/><text:span>e</text:span>'),
		'a b  c\td\ne'
	]
])('the cell %s is %j', (given, shown) => {
	expect(rowsIn(row(given))).toEqual([[shown]]);
});

test('cells and rows that are repeated are all there, empty ones at the end are not', () => {
	expect(
		rowsIn(
			`<t:table-header-rows>${row(cell('', 'kop'))}</t:table-header-rows>` +
				`<t:table-row t:number-rows-repeated="2">${cell('t:number-columns-repeated="2"', 'x')}<t:covered-table-cell/>${cell('', 'y')}${cell('t:number-columns-repeated="16380"')}</t:table-row>` +
				`<t:table-row-group>${row(cell(''))}${row(cell('', 'z'))}</t:table-row-group>` +
				`<t:table-row t:number-rows-repeated="1048570">${cell('t:number-columns-repeated="16384"')}</t:table-row>`
		)
	).toEqual([['kop'], ['x', 'x', '', 'y'], ['x', 'x', '', 'y'], [], ['z']]);
});

test('a tab that holds too much is refused', () => {
	const many = cell('t:number-columns-repeated="16384"', 'x');
	expect(rowsIn(row(many))).toBe('too-large');
	const rows = `<t:table-row t:number-rows-repeated="1000000">${cell('', 'x')}</t:table-row>`;
	expect(rowsIn(rows)).toBe('too-large');
	const far = row(cell('t:number-columns-repeated="16000"') + cell('', 'x'));
	expect(rowsIn(far)).toBe('too-large');
});

test('remarks, and whether a cell is worked out, are told', () => {
	const note = '<o:annotation><text:p>een</text:p><text:p>twee</text:p></o:annotation>';
	const read = readOds(
		foreign(
			row(
				`<t:table-cell t:formula="of:=1+1" o:value-type="float" o:value="2">${note}<text:p>2</text:p></t:table-cell>`,
				`<t:table-cell>${note}</t:table-cell>`
			)
		)
	);
	expect(read.ok && read.value).toEqual([
		{
			name: 'Blad1',
			title: '',
			rows: [
				[
					{ read: { ok: true, value: numberCell(2) }, note: 'een\ntwee', formula: true },
					{ read: { ok: true, value: { kind: 'empty' } }, note: 'een\ntwee', formula: false }
				]
			]
		}
	]);
});

test('what is no spreadsheet of ODF is refused', () => {
	expect(readOds(bytes('soort;datum'))).toEqual({ ok: false, refused: 'not-a-zip' });
	expect(readOds(foreign('', 'application/vnd.oasis.opendocument.text'))).toMatchObject({
		refused: 'no-spreadsheet'
	});
	expect(readOds(zip([{ path: 'xl/workbook.xml', data: bytes('<a/>') }]))).toMatchObject({
		refused: 'no-spreadsheet'
	});
	expect(readOds(foreign('<t:table-row>'))).toEqual({ ok: false, refused: 'damaged' });
});
