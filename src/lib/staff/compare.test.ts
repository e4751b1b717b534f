import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import type { Stored } from './stored.ts';
import { job, listOf, on, person, stored } from './staff.fixture.ts';

const head =
	'Personeelsnummer,Voornaam,Achternaam,Afdelingscode,Afdeling,Soort dienstverband,In dienst,Laatste dag';
const line = (number: string, unit = 'B', more = 'Ambtenaar,2020-01-01,') =>
	`${number},Sam,Nummer ${number},${unit},,${more}`;
const planOf = (lines: string[], town: Stored, whole = true, heads = head) =>
	compare(listOf([heads, ...lines].join('\n')), town, { on, whole, reader: '0' });
const changes = (...args: Parameters<typeof planOf>) =>
	planOf(...args).plan.people.map(({ after, sorts, jobs }) => ({
		number: after.number,
		sorts,
		jobs
	}));
const grant = { id: 'g', role: 'manager', unit: 'B', startsOn: '2021-01-01', endsOn: null };

describe('people of a list', () => {
	it('who are as they were do not change', () => {
		const { plan } = planOf(
			[line('1'), line('2', 'K')],
			stored(person('1'), person('2', { jobs: [job('j', 'K')] }))
		);
		expect(plan).toMatchObject({ people: [], units: [], unchanged: 2, strange: [] });
	});

	it('who come begin on the day that the list tells, or on the day of the list', () => {
		const found = changes(
			[line('1', 'B', 'Inhuur,2026-05-01,'), line('2', 'B', 'Inhuur,,2026-12-31')],
			stored()
		);
		expect(found.map(({ sorts }) => sorts)).toEqual([['joins'], ['joins']]);
		expect(found.map(({ jobs }) => jobs[0])).toMatchObject([
			{ act: 'open', row: { startsOn: '2026-05-01', endsOn: null, kind: 'hired', main: true } },
			{ act: 'open', row: { startsOn: on, endsOn: '2027-01-01' } }
		]);
	});

	it('who move close the one contract the day before and open the other', () => {
		expect(changes([line('1', 'K')], stored(person('1')))).toEqual([
			{
				...{ number: '1', sorts: ['moves'] },
				jobs: [
					{
						act: 'open',
						row: { unit: 'K', kind: 'civil-servant', main: true, startsOn: on, endsOn: null }
					},
					{ act: 'set', before: job('job-1', 'B'), row: job('job-1', 'B', { endsOn: on }) }
				]
			}
		]);
	});

	it('who are not on a complete list leave, with all of their roles', () => {
		const admin = { ...grant, id: 'a', role: 'facilitator', unit: null };
		const town = stored(person('1', { grants: [grant, admin] }));
		const [change] = planOf([], { ...town, people: [...town.people] }).plan.people;
		expect(change).toMatchObject({
			sorts: ['leaves'],
			leads: { begin: [], stop: ['B'] },
			jobs: [{ act: 'set', row: { endsOn: on } }],
			grants: [
				{ act: 'set', row: { id: 'g', endsOn: on } },
				{ act: 'set', row: { id: 'a', endsOn: on } }
			]
		});
		expect(changes([], town, false)).toEqual([]);
	});

	it('who are listed with a last day that has been leave as well, and who were gone stay gone', () => {
		const gone = 'Ambtenaar,2020-01-01,2026-11-01';
		const town = stored(person('1'), person('2', { jobs: [], leftOn: '2026-11-02' }));
		const found = changes([line('1', 'B', gone), line('2', 'B', gone), line('3', 'B', gone)], town);
		expect(found.map(({ number, sorts }) => [number, sorts])).toEqual([['1', ['leaves']]]);
	});

	it('who come back are the same people, from a day after they left', () => {
		const town = stored(person('1', { jobs: [], leftOn: '2026-02-01', grants: [grant] }));
		const back = (start: string) =>
			planOf([line('1', 'B', `Ambtenaar,${start},`)], town).plan.people[0]!;
		expect(back('2026-10-01')).toMatchObject({
			sorts: ['returns'],
			before: { id: 'person-1' },
			jobs: [{ act: 'open', row: { startsOn: '2026-10-01' } }],
			grants: [{ act: 'set', row: { endsOn: on } }]
		});
		expect(back('2019-01-01').jobs).toMatchObject([{ row: { startsOn: on } }]);
	});

	it('with a contract that begins later may still change in every way, or not come', () => {
		const later = person('1', { jobs: [job('j', 'B', { startsOn: '2027-01-01' })] });
		expect(changes([line('1', 'B', 'Ambtenaar,2027-02-01,')], stored(later))).toMatchObject([
			{ sorts: ['contract'], jobs: [{ act: 'set', row: { id: 'j', startsOn: '2027-02-01' } }] }
		]);
		expect(changes([], stored(later))).toMatchObject([
			{ sorts: ['leaves'], jobs: [{ act: 'drop' }] }
		]);
	});

	it('who are listed elsewhere from a later day on stay until then', () => {
		expect(changes([line('1', 'K', 'Ambtenaar,2027-01-01,')], stored(person('1')))).toMatchObject([
			{
				sorts: ['moves'],
				jobs: [
					{ act: 'open', row: { unit: 'K', startsOn: '2027-01-01' } },
					{ act: 'set', row: { unit: 'B', endsOn: '2027-01-01' } }
				]
			}
		]);
	});

	it('keep the first day that is there', () => {
		const { plan } = planOf([line('1', 'B', 'Ambtenaar,2026-01-01,')], stored(person('1')));
		expect(plan.people).toEqual([]);
		expect(plan.strange).toEqual([
			{ kind: 'start-kept', people: [{ number: '1', name: 'Sam Nummer 1' }] }
		]);
	});

	it('another main contract closes and opens, so that past days count as they did', () => {
		const heads = `${head},Hoofdcontract`;
		const found = changes([`${line('1')},nee`], stored(person('1')), true, heads);
		expect(found[0]!.jobs).toMatchObject([
			{ act: 'set', row: { endsOn: on, main: true } },
			{ act: 'open', row: { startsOn: on, main: false } }
		]);
	});
});

describe('what else a list tells', () => {
	it('names, addresses, groups and who leads', () => {
		const heads = `${head},E-mail,Doelgroepen,Leidinggevende van`;
		const before = person('1', { email: 'oud@stad.nl', audiences: ['x'], grants: [grant] });
		const [change] = planOf(
			['1,Sam,de Wit,B,,Ambtenaar,2020-01-01,,nieuw@stad.nl,balie,K|D'],
			stored(before),
			true,
			heads
		).plan.people;
		expect(change).toMatchObject({
			sorts: ['name', 'email', 'audiences', 'leads'],
			after: { familyName: 'de Wit', email: 'nieuw@stad.nl', audiences: ['balie'] },
			leads: { begin: ['K', 'D'], stop: ['B'] }
		});
	});

	it('an address that somebody else keeps is a problem, two who swap theirs are not', () => {
		const heads = `${head},E-mail`;
		const two = [
			person('1', { email: 'a@b.nl' }),
			person('2', { email: 'c@b.nl', account: 'c@b.nl' })
		];
		const of = (lines: string[], whole: boolean) =>
			planOf(lines, stored(...two), whole, heads).problems;
		expect(of([`${line('1')},c@b.nl`, `${line('2')},a@b.nl`], true)).toEqual([]);
		expect(of([`${line('1')},c@b.nl`], true)).toMatchObject([
			{ reason: 'email-taken', other: '2' }
		]);
		expect(of([`${line('1')},c@b.nl`, `${line('2')},`], true)).toMatchObject([
			{ reason: 'email-taken' }
		]);
	});

	it('units: new, renamed, moved, and those that stop', () => {
		const heads = `${head},Valt onder`;
		const lines = [',,,K,Klant en contact,,,,', ',,,N,Nieuw,,,,K', `${line('1', 'N')},`];
		const { plan } = planOf(lines, stored(person('1')), true, heads);
		expect(plan.units.map(({ code, sorts }) => [code, sorts])).toEqual([
			['K', ['renamed', 'moved']],
			['N', ['begins']],
			['D', ['stops']],
			['B', ['stops']]
		]);
		expect(plan.units[1]).toMatchObject({ after: { parent: 'K', level: 'department' } });
		expect(plan.units[0]!.periods).toMatchObject([
			{ act: 'set', row: { id: 'period-K', name: 'Klantcontact', endsOn: on } },
			{ act: 'open', row: { name: 'Klant en contact', startsOn: on, endsOn: null } }
		]);
	});

	it('units below each other are a problem', () => {
		const lines = [',,,D,Dienstverlening,,,,B', `${line('1')},`];
		const { problems } = planOf(lines, stored(person('1')), true, `${head},Valt onder`);
		expect(problems.map(({ reason }) => reason)).toEqual(['unit-circle', 'unit-circle']);
	});
});

describe('what is strange', () => {
	const many = Array.from({ length: 20 }, (_, at) => person(String(at + 1)));
	const strange = (lines: string[], people = many, reader = '0') =>
		compare(listOf([head, ...lines].join('\n')), stored(...people), {
			on,
			whole: true,
			reader
		}).plan.strange.map(({ kind, people: found }) => [kind, found.length]);
	const all = many.map(({ number }) => line(number));

	it('more than one in ten leave at once', () => {
		expect(strange(all.slice(2))).toEqual([]);
		expect(strange(all.slice(3))).toEqual([['many-leave', 3]]);
	});

	it('the reader leaves, or the last administrator does', () => {
		const admin = { ...grant, role: 'administrator', unit: null };
		const people = [person('1', { grants: [admin] }), ...many.slice(1)];
		expect(strange(all.slice(1), people, '1')).toEqual([
			['you-leave', 1],
			['last-administrator', 1]
		]);
	});

	it('zeros were lost, or a number is another', () => {
		const people = [person('007'), ...many.slice(7)];
		const rest = many.slice(7).map(({ number }) => line(number));
		expect(strange([line('7'), ...rest], people)).toEqual([['zeros-lost', 1]]);
		expect(strange([`99,Sam,Nummer 007,B,,Ambtenaar,,`, ...rest], people)).toEqual([
			['number-changed', 1]
		]);
	});

	it('who moves still leads the old unit, as the list does not tell', () => {
		const people = [person('1', { grants: [grant] }), ...many.slice(1)];
		expect(strange([line('1', 'K'), ...all.slice(1)], people)).toEqual([['still-leads', 1]]);
	});
});
