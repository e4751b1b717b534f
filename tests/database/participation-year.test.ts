import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { figureWords } from '#lib/i18n/figure-words.ts';
import type { Sheet } from '#lib/report/sheet/sheet.ts';
import { printedRows } from '#lib/report/sheet/totals.ts';
import { labelsFor } from '#lib/server/labels.ts';
import { figureSheet } from '#lib/server/report/figures/figures.ts';
import { freshDatabase } from '../support/database.ts';
import { recount, recountable, type Recountable, type Row } from './recount-participation.ts';
import { simulate } from './simulated-year.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let known: Recountable;

beforeAll(async () => {
	database = await freshDatabase();
	await simulate(database.db, library);
	known = await recountable(database.sql, library);
});
afterAll(() => database.close());

const t = figureWords.nl;
const labels = labelsFor(library, ['themes', 'audiences', 'personKinds'], 'nl');

const ask = async (options: Record<string, string>, years = [2026], figure = 'participation') => {
	const rest = { earlier: 0, on: '2026-12-31', language: 'nl' } as const;
	return (await figureSheet(database.db, library, { ...rest, figure, options, years }))!.sheet;
};

/** The numbers of every row that is printed, by its label; a percentage is its value, a dash nothing. */
function numbersOf(sheet: Sheet): Record<string, (number | null)[]> {
	const rows = printedRows(sheet).map(({ label, entries }) => [
		label,
		entries.map(({ cell }) => (cell.kind === 'number' ? cell.value : null))
	]);
	return Object.fromEntries(rows);
}

const shareOf = ({ reached, staff }: Row) => {
	if (staff < 10) return null;
	const exact = (100 * reached) / staff;
	return reached === 0 || reached === staff ? exact : Math.min(99, Math.max(1, Math.round(exact)));
};
const cellsOf = (row: Row) => [row.people, row.times, row.staff, row.reached, shareOf(row)];

const sumOf = (rows: Row[]): Row => ({
	people: rows.reduce((sum, { people }) => sum + people, 0),
	times: rows.reduce((sum, { times }) => sum + times, 0),
	staff: rows.reduce((sum, { staff }) => sum + staff, 0),
	reached: rows.reduce((sum, { reached }) => sum + reached, 0)
});

const year = { year: 2026, on: '2026-12-31' };

test('the simulated year has joiners, leavers, movers and a reorganisation', () => {
	expect(known.taken.length).toBeGreaterThan(4000);
	const paths = Map.groupBy(known.taken, ({ person }) => person).values();
	const moved = [...paths].filter((own) => new Set(own.map(({ path }) => path[0])).size > 1);
	expect(moved.length).toBeGreaterThan(30);
	expect(known.taken.filter(({ path }) => path.length === 0).length).toBeGreaterThan(50);
	const merged = known.taken.filter(({ day, path }) => day > '2026-06-15' && path.length > 1);
	expect(new Set(merged.map(({ path }) => path[0])).size).toBe(5);
});

test.each([
	['directorate', 1],
	['department', 2],
	['team', 3]
])('by %s, every number is what a naive recount finds, and rows add up', async (by, level) => {
	const keys = ({ path }: { path: string[] }) => [path.slice(0, level).join('/')];
	const rows = recount(known, { ...year, once: true }, { taken: keys, staff: keys });
	const sheet = await ask({ by });
	const expected = [...rows].map(([key, row]) => {
		const path = key === '' ? [] : key.split('/');
		const name = path.map((unit) => known.nameOf(unit, year.on)).join(': ') || t.noUnit;
		const isDirect =
			path.length < level && [...rows.keys()].some((other) => other.startsWith(`${key}/`));
		return [path.length > 0 && isDirect ? t.direct(name) : name, cellsOf(row)];
	});
	const total = sumOf([...rows.values()]);
	expect(numbersOf(sheet)).toEqual({
		...Object.fromEntries(expected),
		[t.together]: cellsOf(total)
	});
	const took = new Set(known.taken.filter(({ day }) => day >= '2026').map(({ person }) => person));
	expect(total.people).toBe(took.size);
	expect(total.staff).toBe(known.staffOn(year.on).length);
});

const standings: Record<string, string> = { new: t.new, sitting: t.sitting };
const forms: Record<string, string> = { individual: t.individual, live: t.live };
const ways: Record<string, string> = { digital: t.digital, room: t.inRoom, both: t.both };
const programmes = Object.fromEntries([...library.programmes.values()].map((p) => [p.id, p.title]));

test.each(['standing', 'kind'] as const)('by %s everybody is in one row', async (by) => {
	const keys = (each: { standing: string; kind: string }) => [each[by]];
	const rows = recount(known, { ...year, once: true }, { taken: keys, staff: keys });
	const names: Record<string, string> = { ...labels.personKinds, ...standings, nobody: t.nobody };
	const expected = [...rows].map(([key, row]) => [names[key], cellsOf(row)]);
	expect(numbersOf(await ask({ by }))).toEqual({
		...Object.fromEntries(expected),
		[t.together]: cellsOf(sumOf([...rows.values()]))
	});
});

test.each(['programme', 'theme', 'audience', 'form', 'way'] as const)(
	'by %s somebody may be in more rows, and the whole counts them once',
	async (by) => {
		const rows = recount(
			known,
			{ ...year, once: false },
			{
				taken: (each) =>
					by === 'theme' ? each.themes : by === 'audience' ? each.audiences : [each[by]],
				staff: by === 'audience' ? ({ audiences }) => audiences : null
			}
		);
		const names: Record<string, string> = {
			...{ programme: { ...programmes, '': t.noProgramme }, theme: labels.themes },
			...{ audience: labels.audiences, form: forms, way: ways }
		}[by];
		const whole = recount(
			known,
			{ ...year, once: true },
			{ taken: () => [''], staff: () => [''] }
		).get('')!;
		expect(numbersOf(await ask({ by }))).toEqual({
			...Object.fromEntries([...rows].map(([key, row]) => [names[key], cellsOf(row)])),
			[t.everybody]: cellsOf(whole)
		});
	}
);

test('years beside each other are those of each year, and the database counts the same totals', async () => {
	const keys = ({ path }: { path: string[] }) => [path[0] ?? ''];
	const two = numbersOf(await ask({ by: 'directorate' }, [2025, 2026]));
	const totals = numbersOf(await ask({}, [2025, 2026]));
	for (const [at, each] of [2025, 2026].entries()) {
		const on = `${each}-12-31`;
		const rows = recount(known, { year: each, on, once: true }, { taken: keys, staff: keys });
		const whole = sumOf([...rows.values()]);
		expect(two[t.together]!.slice(2 * at, 2 * at + 2)).toEqual([whole.people, shareOf(whole)]);
		const met = known.taken.filter(({ day }) => day.startsWith(String(each)));
		const meetings = new Set(met.flatMap(({ meeting }) => meeting ?? [])).size;
		const { people, times, staff, reached } = whole;
		expect(totals[each]).toEqual([people, times, meetings, staff, reached, shareOf(whole)]);
	}
});

test('staff on a day is counted once, by kind and by directorate', async () => {
	const staff = known.staffOn(year.on);
	const kinds = Map.groupBy(staff, ({ kind }) => kind);
	expect(numbersOf(await ask({}, [2026], 'staff'))).toEqual({
		...Object.fromEntries(
			[...kinds].map(([kind, own]) => [labels.personKinds[kind]!, [own.length]])
		),
		[t.together]: [staff.length]
	});
	const units = Map.groupBy(staff, ({ path }) => path[0]!);
	expect(numbersOf(await ask({ by: 'unit' }, [2026], 'staff'))).toEqual({
		...Object.fromEntries(
			[...units].map(([unit, own]) => [known.nameOf(unit, year.on), [own.length]])
		),
		[t.together]: [staff.length]
	});
});

test('a unit coordinator sees the own unit and what is below it, on the day of each fact', async () => {
	const unit = known.places.find(({ name }) => name === 'Onderdeel 4')!.unit_id;
	const { sheet } = (await figureSheet(database.db, library, {
		...{ figure: 'participation', options: {}, years: [2026], earlier: 0, on: year.on },
		...{ language: 'nl', scope: [unit] }
	}))!;
	const own = known.taken.filter(({ day, path }) => day >= '2026' && path.includes(unit));
	const staff = known.staffOn(year.on).filter(({ path }) => path.includes(unit));
	const people = new Set(own.map(({ person }) => person));
	const reached = staff.filter(({ person }) => people.has(person)).length;
	const meetings = new Set(own.flatMap(({ meeting }) => meeting ?? [])).size;
	const row = { people: people.size, times: own.length, staff: staff.length, reached };
	expect(numbersOf(sheet)['2026']).toEqual([
		...[row.people, row.times, meetings, row.staff, row.reached, shareOf(row)]
	]);
});
