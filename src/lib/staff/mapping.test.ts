import { describe, expect, it } from 'vitest';
import { columnNamed, headOf, isSensitive, staffColumns } from './columns.ts';
import {
	headKeys,
	isComplete,
	knowsAll,
	mappingProblems,
	noMapping,
	proposeColumns
} from './mapping.ts';

describe('the columns of a list', () => {
	it.each([
		['Personeelsnummer', 'number'],
		['PERS.NR.', 'number'],
		['employee-id', 'number'],
		['Roepnaam', 'givenName'],
		['e-mail adres', 'email'],
		['Datum uit dienst', 'end'],
		['Organisatie-eenheid', 'unitName'],
		['Directie', 'parent']
	])('%s is recognised', (head, column) => expect(columnNamed(head)).toBe(column));

	it('our own files say heads that are recognised', () => {
		expect(staffColumns.map((column) => columnNamed(headOf(column)))).toEqual(staffColumns);
	});

	it.each([
		'BSN',
		'Burgerservicenummer',
		'Geboortedatum',
		'Geslacht',
		'IBAN',
		'Salarisschaal',
		'Postcode',
		'Date of birth'
	])('%s does not come in', (head) => expect(isSensitive(head)).toBe(true));

	it.each(['Functie', 'Begindatum', 'E-mailadres', 'Kostenplaats'])('%s may come in', (head) =>
		expect(isSensitive(head)).toBe(false)
	);
});

describe('what HR says of them', () => {
	const heads = ['Persnr', 'Voornaam', 'Naam', 'Naam', 'Team', 'Soort'];

	it('a column is proposed once, and a second head of a name has a key of its own', () => {
		expect(headKeys(heads)).toEqual(['persnr', 'voornaam', 'naam', 'naam 2', 'team', 'soort']);
		expect(Object.values(proposeColumns(heads, noMapping))).toEqual([
			...['number', 'givenName', 'familyName', '', 'unitName', '']
		]);
	});

	it('is remembered, also that a column is not used', () => {
		const columns = { naam: '', 'naam 2': 'familyName', soort: 'kind' } as const;
		const proposed = proposeColumns(heads, { columns, kinds: {} });
		expect(Object.values(proposed)).toEqual([
			...['number', 'givenName', '', 'familyName', 'unitName', 'kind']
		]);
		expect(isComplete(proposed)).toBe(true);
		expect(knowsAll(heads, { columns, kinds: {} })).toBe(false);
		expect(knowsAll(heads, { columns: proposed, kinds: {} })).toBe(true);
	});

	it('names what is missing and what is there twice', () => {
		expect(mappingProblems({ a: 'number', b: 'number', c: 'unit' })).toEqual({
			missing: ['givenName', 'familyName', 'kind'],
			twice: ['number']
		});
	});
});
