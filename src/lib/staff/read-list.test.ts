import { describe, expect, it } from 'vitest';
import { readDay } from './day.ts';
import { read } from './staff.fixture.ts';

const heads =
	'Personeelsnummer,Voornaam,Tussenvoegsel,Achternaam,E-mail,Afdelingscode,Afdeling,Soort dienstverband,In dienst,Laatste dag,Hoofdcontract,Doelgroepen,Leidinggevende van';
const line = (cells: Record<string, string>) =>
	heads
		.split(',')
		.map((head) => cells[head] ?? '')
		.join(',');
const good = {
	Personeelsnummer: '007',
	Voornaam: 'Jan',
	Achternaam: 'Berg',
	Afdelingscode: 'B',
	'Soort dienstverband': 'Ambtenaar'
};
const problemsOf = (...lines: Record<string, string>[]) =>
	read([heads, ...lines.map((cells) => line({ ...good, ...cells }))].join('\n')).problems.map(
		({ line: at, column, reason, other }) => [at, column, reason, ...(other ? [other] : [])]
	);

describe('a line of a list', () => {
	it('is a contract of somebody', () => {
		const { list, problems } = read(
			[
				heads,
				line({
					...good,
					Tussenvoegsel: 'van den',
					'E-mail': 'J.Berg@Stad.nl',
					'In dienst': '1-3-2026',
					'Laatste dag': '20261231',
					Hoofdcontract: 'nee',
					Doelgroepen: 'Balie',
					'Leidinggevende van': 'ja'
				})
			].join('\n')
		);
		expect(problems).toEqual([]);
		expect(list.people).toEqual([
			{
				...{ line: 2, number: '007', givenName: 'Jan', familyName: 'van den Berg' },
				...{ email: 'j.berg@stad.nl', audiences: ['balie'], leads: ['B'] },
				jobs: [
					{
						line: 2,
						unit: 'B',
						kind: 'civil-servant',
						start: '2026-03-01',
						end: '2026-12-31',
						main: false
					}
				]
			}
		]);
	});

	it.each<[string, Record<string, string>, unknown[]]>([
		['a formula', { Achternaam: '=1+1' }, [2, 'familyName', 'formula']],
		['letters of a wrong encoding', { Achternaam: 'JosÃ©' }, [2, 'familyName', 'mangled']],
		['letters that were lost', { Voornaam: 'Ren\ufffd' }, [2, 'givenName', 'mangled']],
		['no name', { Achternaam: '' }, [2, 'familyName', 'missing']],
		['no number', { Personeelsnummer: '' }, [2, 'number', 'missing']],
		['a strange number', { Personeelsnummer: '12#4' }, [2, 'number', 'number-strange']],
		['no address', { 'E-mail': 'jan@stad' }, [2, 'email', 'email-shape']],
		['an unknown unit', { Afdelingscode: 'X' }, [2, 'unit', 'unit-unknown']],
		['an unknown kind', { 'Soort dienstverband': 'iets' }, [2, 'kind', 'kind-unknown']],
		['no kind', { 'Soort dienstverband': '' }, [2, 'kind', 'missing']],
		['a day that is not there', { 'In dienst': '31-2-2026' }, [2, 'start', 'no-such-day']],
		['a year of two digits', { 'In dienst': '1-3-26' }, [2, 'start', 'year-of-two-digits']],
		['no day', { 'In dienst': 'gisteren' }, [2, 'start', 'day-unclear']],
		[
			'an end before the start',
			{ 'In dienst': '2-3-2026', 'Laatste dag': '1-3-2026' },
			[2, 'end', 'end-before-start']
		],
		['neither yes nor no', { Hoofdcontract: 'misschien' }, [2, 'main', 'yes-or-no']],
		['an unknown group', { Doelgroepen: 'vissers' }, [2, 'audiences', 'audience-unknown']],
		['an unknown unit to lead', { 'Leidinggevende van': 'X' }, [2, 'leads', 'unit-unknown']],
		['a text that is too long', { Achternaam: 'x'.repeat(201) }, [2, 'familyName', 'too-long']]
	])('with %s is a problem', (_, cells, problem) => {
		expect(problemsOf(cells)).toEqual([problem]);
	});

	it('tells everything that is wrong at once, also between lines', () => {
		expect(
			problemsOf(
				{ 'E-mail': 'a@b.nl' },
				{ 'E-mail': 'A@B.nl', Personeelsnummer: '8' },
				{ Voornaam: 'Piet' },
				{},
				{ Afdelingscode: 'N', Afdeling: 'Nieuw', Personeelsnummer: '9' },
				{ Afdelingscode: 'N', Afdeling: 'Anders', Personeelsnummer: '10', Achternaam: '' }
			)
		).toEqual([
			[3, 'email', 'email-twice', '2'],
			[4, 'givenName', 'person-differs', '2'],
			[4, null, 'line-twice', '2'],
			[5, null, 'line-twice', '2'],
			[7, 'familyName', 'missing'],
			[7, 'unitName', 'unit-differs', '6']
		]);
	});

	it('may have empty cells left out at its end, and none too many', () => {
		const { problems } = read(
			`${heads}\n7,Jan,,Berg,,B,,Ambtenaar\n8,An,,Bos,,B,,Ambtenaar,,,,,,te veel`
		);
		expect(problems.map(({ line: at, reason }) => [at, reason])).toEqual([[3, 'too-many-cells']]);
	});
});

describe('units of a list', () => {
	it('are found by name where there is no code, and are new where nobody knows them', () => {
		const text =
			'Personeelsnummer,Voornaam,Achternaam,Afdeling,Directie,Soort medewerker\n1,Jan,Bos,burgerzaken,Dienstverlening,Inhuur\n2,An,Vos,Zorg; welzijn,Sociaal,Inhuur';
		const { list, problems } = read(text);
		expect(problems).toEqual([]);
		expect(list.people.map(({ jobs }) => jobs[0]!.unit)).toEqual(['B', 'Zorg welzijn']);
		expect(list.units).toMatchObject([
			{ code: 'B', name: 'burgerzaken', parent: 'D' },
			{ code: 'Zorg welzijn', name: 'Zorg; welzijn', parent: 'Sociaal' },
			{ code: 'D', name: undefined },
			{ code: 'Sociaal' }
		]);
	});

	it('with one name in several places need their code', () => {
		const more = {
			units: [
				{ code: 'N1', name: 'Noord' },
				{ code: 'N2', name: 'Noord' }
			]
		};
		const { problems } = read(
			'Personeelsnummer,Voornaam,Achternaam,Afdeling,Soort medewerker\n1,Jan,Bos,Noord,Inhuur',
			more
		);
		expect(problems.map(({ reason }) => reason)).toEqual(['unit-ambiguous']);
	});
});

it.each([
	['2026-03-04', '2026-03-04'],
	['20260304', '2026-03-04'],
	['4-3-2026', '2026-03-04'],
	['04/03/2026', '2026-03-04'],
	['4 maart 2026', '2026-03-04'],
	['2026-03-04 00:00:00', '2026-03-04'],
	['2026-03-04T00:00:00Z', '2026-03-04']
])('the day %s is read', (typed, day) => expect(readDay(typed)).toBe(day));
