import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Activity } from '../activity/activity.ts';
import type { Fact, Member } from '../activity/fact.ts';
import { participation } from '../activity/participation.ts';
import { numberCell } from '../sheet/cell.ts';
import { sheetSchema } from '../sheet/sheet.ts';
import { careersOf } from './careers.ts';
import { column, counted, share } from './entries.ts';
import { figureSheet } from './figure-sheet.ts';
import { headCount, meetingCount, splitOf } from './head-count.ts';
import { referenceDays } from './reference-days.ts';
import { treeOf } from './tree.ts';
import { unitRows } from './unit-rows.ts';

test('every year has its own reference day, the same as that of the report', () => {
	expect(referenceDays([2025, 2026], 1, '2026-10-01')).toEqual([
		{ year: 2024, on: '2024-10-01' },
		{ year: 2025, on: '2025-10-01' },
		{ year: 2026, on: '2026-10-01' }
	]);
	expect(referenceDays([2024], 1, '2024-02-29')[0]).toEqual({ year: 2023, on: '2023-02-28' });
	expect(referenceDays([2026], 1, '2027-01-15')[0]).toEqual({ year: 2025, on: '2026-01-15' });
});

test('a percentage is of ten people or more, and 0 or 100 only when it is nobody or everybody', () => {
	const percentOf = (part: number, of: number) => {
		const { cell } = share(part, of);
		return cell.kind === 'number' ? cell.value : cell.kind;
	};
	expect(percentOf(9, 9)).toBe('dash');
	expect(percentOf(5, 10)).toBe(50);
	expect(percentOf(399, 400)).toBe(99);
	expect(percentOf(1, 400)).toBe(1);
	expect([percentOf(0, 400), percentOf(400, 400)]).toEqual([0, 100]);
});

const entry = (people: Activity['people'], split: Activity['split'] = null) => ({ people, split });
const exact = (number: number) => ({ kind: 'counted', number }) as const;
const nobodyCounted = { kind: 'not-counted' } as const;

test('people are added up; circa stays, and what nobody counted is told', () => {
	const circa = { kind: 'circa', number: 700 } as const;
	expect(headCount([entry(exact(10)), entry(circa), entry(nobodyCounted)])).toEqual({
		cell: numberCell(710, { circa: true }),
		open: 1
	});
	expect(headCount([entry(nobodyCounted, { digital: 3, room: 4 })])).toEqual({
		cell: numberCell(7),
		open: 0
	});
	expect(headCount([entry(nobodyCounted)]).cell).toEqual({ kind: 'empty' });
	expect(headCount([], { digital: 1, room: 2 }).cell).toEqual(numberCell(3));
});

test('how people took part is empty where nobody wrote it down, and partly known is told', () => {
	expect(splitOf([entry(exact(130))])).toMatchObject({ digital: { kind: 'empty' }, open: 130 });
	expect(splitOf([entry(exact(130)), entry(exact(9), { digital: 4, room: 5 })])).toEqual({
		digital: numberCell(4),
		room: numberCell(5),
		open: 130
	});
	expect(meetingCount([{ meetings: 2 }, { meetings: null }], 3)).toEqual({
		cell: numberCell(5),
		open: 1
	});
});

test('units have the place and the name of the day, and hang below each other in no tree', () => {
	const span = (unitId: string, parentId: string | null, more = {}) => ({
		...{ unitId, parentId, name: unitId, startsOn: '2020-01-01', endsOn: null },
		...more
	});
	const { lineOn, nameOn } = treeOf([
		span('a', null, { endsOn: '2026-06-15' }),
		span('b', null),
		span('team', 'a', { endsOn: '2026-06-15' }),
		span('team', 'b', { name: 'team nieuw', startsOn: '2026-06-15' }),
		span('x', 'y'),
		span('y', 'x')
	]);
	expect(lineOn('team', '2026-06-14')).toEqual(['a', 'team']);
	expect(lineOn('team', '2026-06-15')).toEqual(['b', 'team']);
	expect([
		lineOn('x', '2026-01-01'),
		lineOn('team', '2019-01-01'),
		lineOn(null, '2026-01-01')
	]).toEqual([[], [], []]);
	expect(nameOn('team', '2026-06-14')).toBe('team');
	expect(nameOn('team', '2026-06-15')).toBe('team nieuw');
	expect([nameOn('a', '2027-01-01'), nameOn('b', '2000-01-01')]).toEqual(['a', 'b']);
});

test('somebody is where the job of the day is, and new for twelve months', () => {
	const job = (startsOn: string, endsOn: string | null, unitId: string) => ({
		...{ person: 'p', unitId, kind: 'civil-servant', startsOn, endsOn }
	});
	const { positionOn, staffOn } = careersOf([
		job('2024-03-01', '2025-01-01', 'first'),
		job('2025-06-01', null, 'second')
	]);
	expect(positionOn('p', '2024-12-31')).toEqual({
		...{ unitId: 'first', kind: 'civil-servant', standing: 'new' }
	});
	expect(positionOn('p', '2025-03-01')).toEqual({
		unitId: null,
		kind: 'nobody',
		standing: 'sitting'
	});
	expect([staffOn('2025-03-01'), staffOn('2025-06-01')]).toEqual([[], ['p']]);
	expect(positionOn('guest', '2025-03-01')).toMatchObject({ unitId: null, standing: 'sitting' });
});

const paths = fc.constantFrom(
	[],
	['a'],
	['a', 'a1'],
	['a', 'a1', 't'],
	['b'],
	['b', 'a1'],
	['c', 'd']
);
const somebody = fc.record({ person: fc.nat(20).map(String), unit: paths });

test('rows of any level add up to the total', () => {
	const cases = fc.property(
		fc.array(fc.tuple(somebody, fc.integer({ min: 10, max: 28 }))),
		fc.uniqueArray(somebody, { selector: ({ person }) => person }),
		fc.constantFrom(1, 2, 3),
		(taken, members, level) => {
			const state = { audiences: [], standing: 'new', kind: 'hired' } as const;
			const facts = taken.map(([who, day]): Fact => ({
				...{ ...who, ...state, date: `2026-05-${day}`, programme: '', themes: [] },
				...{ form: 'individual', way: 'digital', meeting: null }
			}));
			const staff = members.map((who): Member => ({ ...who, ...state }));
			const counted = participation(facts, staff, { year: 2026, on: '2026-12-31', by: 'unit' });
			const rows = unitRows(counted, level);
			for (const count of ['people', 'times', 'staff', 'reached'] as const) {
				expect(rows.reduce((sum, row) => sum + row[count], 0)).toBe(counted.total[count]);
			}
			expect(new Set(rows.map(({ key }) => key.join('/'))).size).toBe(rows.length);
			expect(rows.every(({ key }) => key.length <= level)).toBe(true);
		}
	);
	fc.assert(cases);
});

test('units, programmes and periods may be called anything: the table can be stored', () => {
	const rows = [
		'Cafe\u0301  Zuid',
		`Directie ${'x'.repeat(150)}: Team ${'y'.repeat(150)}`,
		'A\tB\u0001'
	];
	const words = { title: 'T'.repeat(300), rowHead: 'Eenheid', totalLabel: 'Samen', note: '' };
	const sheet = figureSheet('units', words, {
		columns: [column('one', 'Peiling'), column('two', 'Peiling')],
		rows: rows.map((label, at) => ({
			...{ id: `unit-${at}`, label },
			entries: [counted(1), counted(2)]
		}))
	});
	expect(v.safeParse(sheetSchema, sheet).issues).toBeUndefined();
	expect(sheet.rows[0]!.label).toBe('Caf\u00e9 Zuid');
	expect(sheet.rows[1]!.label).toMatch(/^Directie x+…y+$/);
	expect(sheet.columns.map(({ label }) => label)).toEqual(['Peiling', 'Peiling (2)']);
});
