import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { edit } from '../sheet/edit.ts';
import { sheets } from '../sheet/sheets.fixture.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { fieldOf, moveFor, nameOf, ofSheet, textIn, type Field } from './fields.ts';

/** Every place of a sheet where something can be typed. */
function fieldsOf({ rows, columns }: Sheet): Field[] {
	const places = ['', ...rows.map(({ id }) => id)].flatMap((row) =>
		columns.map(({ id: column }) => ({ row, column }))
	);
	return [
		...ofSheet.map((of) => ({ of })),
		...rows.flatMap(({ id: row }) => [
			{ of: 'row' as const, row },
			{ of: 'risk' as const, row }
		]),
		...columns.flatMap(({ id: column }) =>
			(['column', 'kind', 'total', 'parts'] as const).map((of) => ({ of, column }))
		),
		...places.flatMap((place) => [
			{ of: 'cell' as const, ...place },
			{ of: 'remark' as const, ...place }
		])
	];
}

test('what stands in a field can be typed in it again', () => {
	const cases = fc.property(sheets, fc.constantFrom('nl', 'en'), (sheet, language) => {
		for (const field of fieldsOf(sheet)) {
			expect(fieldOf(nameOf(field))).toEqual(field);
			const text = textIn(sheet, field, language)!;
			const total = 'row' in field && field.row === '';
			if (total && text === '') continue;
			const column = 'column' in field ? sheet.columns.find(({ id }) => id === field.column) : null;
			if (total && column?.total.kind !== 'typed') continue;
			const move = moveFor(field, text, language)!;
			const done = edit(sheet, move);
			expect(done, nameOf(field)).toEqual({ ok: true, value: sheet });
		}
	});
	fc.assert(cases, { numRuns: 50 });
});

test.each([
	'revision',
	'act',
	'cell',
	'cell:row',
	'cell:a:b:c',
	'title:x',
	'was:title',
	'constructor',
	'row',
	''
])('%j is no field', (name) => expect(fieldOf(name)).toBeUndefined());

test('a place that is not there holds nothing, and a word that is not on a list is no move', () => {
	const [sheet] = fc.sample(sheets, { numRuns: 1, seed: 1 });
	expect(textIn(sheet!, { of: 'cell', row: 'x', column: 'x' }, 'nl')).toBeUndefined();
	expect(textIn(sheet!, { of: 'risk', row: 'x' }, 'nl')).toBeUndefined();
	expect(textIn(sheet!, { of: 'parts', column: 'x' }, 'nl')).toBeUndefined();
	expect(moveFor({ of: 'risk', row: 'x' }, 'anders', 'nl')).toBeUndefined();
	expect(moveFor({ of: 'kind', column: 'x' }, 'anders', 'nl')).toBeUndefined();
	expect(moveFor({ of: 'total', column: 'x' }, '', 'nl')).toBeUndefined();
	expect(moveFor({ of: 'source' }, '', 'nl')).toBeUndefined();
});
