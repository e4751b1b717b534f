import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { choices, placings, type By, type Fact, type Member } from './fact.ts';
import { participation, type ParticipationRow } from './participation.ts';

const fact = (person: string, date: string, more: Partial<Fact> = {}): Fact => ({
	person,
	date,
	unit: ['a', 'a1'],
	programme: 'start',
	themes: [],
	audiences: [],
	form: 'individual',
	way: 'digital',
	meeting: null,
	standing: 'sitting',
	kind: 'civil-servant',
	...more
});
const member = (person: string, unit: string[], more: Partial<Member> = {}): Member => ({
	person,
	unit,
	audiences: [],
	standing: 'sitting',
	kind: 'civil-servant',
	...more
});

const counted = (facts: Fact[], staff: Member[], by: By) => {
	const { rows, ...rest } = participation(facts, staff, { year: 2026, on: '2026-12-31', by });
	return { ...rest, rows: Object.fromEntries(rows.map(({ key, ...row }) => [key.join('/'), row])) };
};

test('who moved, left, or sat in a reorganised unit is counted once, and departments add up', () => {
	const { rows, total, adds } = counted(
		[
			fact('moved', '2026-02-01'),
			fact('moved', '2026-09-01', { unit: ['b', 'b1'] }),
			fact('left', '2026-03-01'),
			fact('reorganised', '2026-07-01', { unit: ['b', 'a1'] }),
			fact('board', '2026-03-01', { unit: [] }),
			fact('earlier', '2025-12-31')
		],
		[
			member('moved', ['b', 'b1']),
			member('reorganised', ['b', 'a1']),
			member('not yet', ['b', 'b1']),
			member('earlier', ['a'])
		],
		'unit'
	);
	expect(adds).toBe(true);
	expect(total).toEqual({ people: 4, times: 5, meetings: 0, staff: 4, reached: 2 });
	expect(rows).toEqual({
		'': { own: 1, people: 1, times: 1, meetings: 0, staff: 0, reached: 0 },
		a: { own: 0, people: 2, times: 2, meetings: 0, staff: 1, reached: 0 },
		'a/a1': { own: 2, people: 2, times: 2, meetings: 0, staff: 0, reached: 0 },
		b: { own: 0, people: 1, times: 2, meetings: 0, staff: 3, reached: 2 },
		'b/a1': { own: 1, people: 1, times: 1, meetings: 0, staff: 1, reached: 1 },
		'b/b1': { own: 0, people: 0, times: 1, meetings: 0, staff: 2, reached: 1 }
	});
});

test('meetings are counted apart from people', () => {
	const live = { form: 'live', meeting: 'm1' } as const;
	const { rows, total, adds } = counted(
		[fact('x', '2026-01-01', live), fact('y', '2026-01-01', live), fact('x', '2026-05-01')],
		[member('x', ['a'])],
		'form'
	);
	expect(adds).toBe(false);
	expect(total).toEqual({ people: 2, times: 3, meetings: 1, staff: 1, reached: 1 });
	expect(rows).toEqual({
		individual: { own: 1, people: 1, times: 1, meetings: 0, staff: 1, reached: 1 },
		live: { own: 2, people: 2, times: 2, meetings: 1, staff: 1, reached: 1 }
	});
});

test('an audience has staff of its own, a theme all staff', () => {
	const facts = [
		fact('x', '2026-01-01', { audiences: ['balie', 'nieuw'], themes: ['ai'] }),
		fact('y', '2026-01-02', { audiences: ['balie'] })
	];
	const staff = [
		member('x', ['a'], { audiences: ['balie'] }),
		member('z', ['a'], { audiences: ['balie'] })
	];
	expect(counted(facts, staff, 'audience').rows).toMatchObject({
		balie: { people: 2, staff: 2, reached: 1 },
		nieuw: { people: 1, staff: 0, reached: 0 }
	});
	expect(counted(facts, staff, 'theme').rows).toMatchObject({
		ai: { people: 1, staff: 2, reached: 1 }
	});
});

test('without facts there is staff, and nobody who took part', () => {
	const { rows, total } = counted([], [member('x', ['a'])], 'unit');
	expect(total).toEqual({ people: 0, times: 0, meetings: 0, staff: 1, reached: 0 });
	expect(rows).toMatchObject({ a: { people: 0, staff: 1 } });
	expect(counted([], [], 'programme').rows).toEqual({});
});

const units = fc.constantFrom(
	[],
	['a'],
	['a', 'a1'],
	['a', 'a2'],
	['b'],
	['b', 'a1'],
	['b', 'a1', 't']
);
const some = (...words: string[]) => fc.subarray(words);
const state = {
	unit: units,
	audiences: some('balie', 'nieuw', 'inkoop'),
	standing: fc.constantFrom('new' as const, 'sitting' as const),
	kind: fc.constantFrom('civil-servant', 'hired')
};
const people = fc.nat(9).map((number) => `p${number}`);
const facts: fc.Arbitrary<Fact[]> = fc.uniqueArray(
	fc.record({
		...state,
		person: people,
		date: fc
			.integer({ min: 1, max: 40 })
			.map((day) => new Date(Date.UTC(2025, 11, 25 + day * 10)).toISOString().slice(0, 10)),
		programme: fc.constantFrom('start', 'team'),
		themes: some('ai', 'melden'),
		form: fc.constantFrom('individual' as const, 'live' as const),
		way: fc.constantFrom('digital' as const, 'room' as const),
		meeting: fc.constantFrom(null, 'm1', 'm2', 'm3')
	}),
	{ maxLength: 30, selector: ({ person, date }) => person + date }
);
const staff: fc.Arbitrary<Member[]> = fc.uniqueArray(fc.record({ ...state, person: people }), {
	selector: ({ person }) => person
});

const below = (unit: readonly string[], key: readonly string[]) =>
	key.length === 0 ? unit.length === 0 : key.every((name, at) => unit[at] === name);

/** Whether somebody or something belongs to a row, looked at in the plainest way. */
function belongs(where: Fact | Member, by: By, key: readonly string[]): boolean {
	if (by === 'unit') return below(where.unit, key);
	const value: Record<string, unknown> = {
		...where,
		theme: (where as Fact).themes,
		audience: where.audiences
	};
	return [value[by]].flat().includes(key[0]);
}

/** The people of the rows right below a unit. */
const insideOf = (rows: readonly ParticipationRow[], above: readonly string[]): number =>
	rows
		.filter(({ key }) => key.length === above.length + 1 && above.length > 0 && below(key, above))
		.reduce((sum, { people: inside }) => sum + inside, 0);

test.each([...placings, ...choices])('by %s, every number is what a naive recount finds', (by) => {
	const cases = fc.property(facts, staff, (all, members) => {
		const { rows, total } = participation(all, members, { year: 2026, on: '2026-12-31', by });
		const year = all.filter(({ date }) => date >= '2026-01-01' && date <= '2026-12-31');
		const persons = [...new Set(year.map(({ person }) => person))];
		expect(total).toMatchObject({ people: persons.length, times: year.length });
		for (const { key, ...row } of rows) {
			const inRow = year.filter((each) => belongs(each, by, key));
			const isPlaced = (placings as readonly string[]).includes(by);
			const counting = persons.filter((person) => {
				const own = year.filter((each) => each.person === person);
				const first = own.toSorted((one, other) => one.date.localeCompare(other.date))[0]!;
				return isPlaced ? belongs(first, by, key) : own.some((each) => belongs(each, by, key));
			});
			const ofStaff = isPlaced || by === 'audience';
			const here = ofStaff ? members.filter((each) => belongs(each, by, key)) : members;
			const took = ofStaff ? persons : counting;
			const own = counting.length - (by === 'unit' ? insideOf(rows, key) : 0);
			expect(row).toEqual({
				own,
				people: counting.length,
				times: inRow.length,
				meetings: new Set(inRow.map(({ meeting }) => meeting).filter((id) => id !== null)).size,
				staff: here.length,
				reached: here.filter(({ person }) => took.includes(person)).length
			});
		}
	});
	fc.assert(cases);
});

test.each(placings)('by %s, the rows add up to the total, on every level', (by) => {
	const cases = fc.property(facts, staff, (all, members) => {
		const { rows, total } = participation(all, members, { year: 2026, on: '2026-12-31', by });
		const sum = (some: typeof rows, count: 'people' | 'times' | 'staff' | 'reached') =>
			some.reduce((so, row) => so + row[count], 0);
		const top = rows.filter(({ key }) => key.length <= 1);
		for (const count of ['people', 'times', 'staff', 'reached'] as const) {
			expect(sum(top, count)).toBe(total[count]);
		}
		for (const row of rows.filter(({ key }) => key.length > 0)) {
			const parts = rows.filter(
				({ key }) => key.length === row.key.length + 1 && below(key, row.key)
			);
			expect(sum(parts, 'people') + row.own).toBe(row.people);
		}
		const place = ({ key }: (typeof rows)[number]) => rows.findIndex((row) => row.key === key);
		for (const row of rows.filter(({ key }) => key.length > 1)) {
			const above = rows.find(({ key }) => key.join() === row.key.slice(0, -1).join())!;
			expect(place(above)).toBeLessThan(place(row));
		}
	});
	fc.assert(cases);
});
