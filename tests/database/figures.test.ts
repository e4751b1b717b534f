import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import type { Activity } from '#lib/report/activity/activity.ts';
import { realSheets } from '#lib/report/sheet/report-tables.fixture.ts';
import { sheetSchema, type Sheet } from '#lib/report/sheet/sheet.ts';
import { printedRows } from '#lib/report/sheet/totals.ts';
import { writeCell } from '#lib/report/sheet/write-cell.ts';
import { activity, oath } from '#lib/server/db/schema/activity.ts';
import { enrolment } from '#lib/server/db/schema/learning.ts';
import { liveActivity } from '#lib/server/db/schema/live.ts';
import { employment, person } from '#lib/server/db/schema/person.ts';
import { unit, unitPeriod } from '#lib/server/db/schema/unit.ts';
import { publish } from '#lib/server/db/programmes.ts';
import {
	figureSheet,
	figuresOffered,
	type AskedFigure
} from '#lib/server/report/figures/figures.ts';
import { readFigureQuery } from '#lib/server/report/figures/figure-query.ts';
import { freshDatabase } from '../support/database.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let people: { id: string }[];
let units: { id: string }[];

const welcome = library.programmes.get('welkom')!;

beforeAll(async () => {
	database = await freshDatabase();
	const { db } = database;
	await publish(db, welcome, '2021-01-01');
	units = await db
		.insert(unit)
		.values([{ code: 'burgerzaken' }, { code: 'sport' }])
		.returning();
	await db.insert(unitPeriod).values(
		units.map(({ id }, at) => ({
			...{ unitId: id, name: at === 0 ? 'Burgerzaken' : 'Sport', level: 'directorate' as const },
			startsOn: '2010-01-01'
		}))
	);
	const numbers = Array.from({ length: 420 }, (_, at) => ({
		...{ personnelNumber: String(at), givenName: 'Robin', familyName: `Nummer ${at}` }
	}));
	people = await db.insert(person).values(numbers).returning({ id: person.id });
	await db.insert(employment).values(
		people.map(({ id }, at) => ({
			...{ personId: id, unitId: units[at % 2]!.id, kind: 'civil-servant' as const },
			startsOn: '2015-01-01'
		}))
	);
});
afterAll(() => database.close());

/** An entry of the register of one day. */
const entry = (kind: Activity['kind'], on: string, more: Partial<Activity> = {}): Activity => ({
	...{ kind, title: '', from: on, to: on, units: [], themes: [], people: { kind: 'not-counted' } },
	...{ meetings: null, split: null, rating: null, edition: null, note: '' },
	...more
});
const counted = (number: number) => ({ people: { kind: 'counted' as const, number } });

async function register(entries: Activity[]): Promise<string[]> {
	const rows = entries.map((body) => ({
		...{ kind: body.kind, startsOn: body.from, endsOn: body.to, body }
	}));
	const added = await database.db.insert(activity).values(rows).returning({ id: activity.id });
	return added.map(({ id }) => id);
}

const ask = async (asked: Partial<AskedFigure> & Pick<AskedFigure, 'figure' | 'years'>) => {
	const rest = {
		options: {},
		earlier: 0,
		on: `${asked.years.at(-1)}-12-31`,
		language: 'nl'
	} as const;
	const answer = await figureSheet(database.db, library, { ...rest, ...asked });
	if (answer) expect(v.is(sheetSchema, answer.sheet)).toBe(true);
	return answer;
};

/** All words and numbers of a table, heads in small letters, for a report that writes them so. */
const printed = ({ rowHead, columns, ...sheet }: Sheet) => [
	[rowHead, ...columns.map(({ label }) => label)].map((head) => head.toLowerCase()),
	...printedRows({ rowHead, columns, ...sheet }).map(({ label, entries }) => [
		label,
		...entries.map(({ cell, note }) => [writeCell(cell, 'nl'), note])
	])
];
const real = (id: string) => printed(realSheets.find((sheet) => sheet.id === id)!);

test('the oaths of Almere come out of old years, names and the register, cell by cell (T01)', async () => {
	const [linked] = await register([
		entry('oath', '2018-01-01', { to: '2018-12-31', ...counted(130) }),
		entry('oath', '2019-01-01', { to: '2019-12-31', ...counted(190) }),
		entry('oath', '2020-01-01', { to: '2020-12-31', ...counted(187) }),
		entry('oath', '2021-03-01', { ...counted(120), split: { digital: 72, room: 48 } })
	]).then((ids) => ids.slice(-1));
	await database.db.insert(oath).values([
		...people.slice(0, 53).map(({ id }, at) => ({
			...{ personId: id, kind: 'oath' as const, takenOn: '2021-06-01' },
			way: at < 20 ? ('digital' as const) : ('room' as const)
		})),
		// Counted by the entry, so not again; and a statement is no oath.
		...people.slice(53, 60).map(({ id }) => ({
			...{ personId: id, kind: 'oath' as const, takenOn: '2021-03-01', way: 'room' as const },
			activityId: linked!
		})),
		...people.slice(60, 64).map(({ id }) => ({
			...{ personId: id, kind: 'integrity-statement' as const, takenOn: '2021-05-01' },
			way: 'room' as const
		}))
	]);
	const answer = await ask({ figure: 'oaths', years: [2021], earlier: 3 });
	expect(printed(answer!.sheet)).toEqual(real('t01'));
	const statements = await ask({
		...{ figure: 'oaths', years: [2021] },
		options: { kind: 'integrity-statement' }
	});
	expect(printed(statements!.sheet)[1]).toEqual(['2021', ['4', ''], ['0', ''], ['4', '']]);
});

test('the oaths of Haarlem are a total without a split (T02)', async () => {
	await database.db.delete(oath);
	await database.db.delete(activity);
	await register([
		entry('oath', '2020-09-01', { to: '2020-12-31', ...counted(160) }),
		entry('oath', '2021-02-01', counted(152))
	]);
	const asked = { figure: 'oaths', years: [2020, 2021], options: { split: 'no' } };
	expect(printed((await ask(asked))!.sheet)).toEqual(real('t02'));
});

test('meetings for the oath are counted apart from people (T03)', async () => {
	await register([
		entry('oath', '2019-02-01', { meetings: 2, ...counted(40) }),
		entry('oath', '2019-05-01', { meetings: 1 })
	]);
	const held = { form: 'room' as const, kind: 'oath' as const, participants: 12 };
	await database.db.insert(liveActivity).values([
		{ ...held, heldOn: '2019-09-01' },
		{ ...held, heldOn: '2019-10-01' },
		{ ...held, heldOn: '2019-10-02', kind: 'team' }
	]);
	const answer = await ask({ figure: 'oath-meetings', years: [2019] });
	expect(printed(answer!.sheet)).toEqual(real('t03'));
});

test('who completed a programme counts once a year, easy Dutch as well (T04)', async () => {
	const turn = (personId: string, completedOn: string, programme = 'welkom') => ({
		...{ personId, programme, version: 1, proves: 'welkom', plan: [] },
		...{ startedOn: '2021-01-02', completedOn }
	});
	await database.db
		.insert(enrolment)
		.values([
			...people.slice(0, 390).map(({ id }) => turn(id, '2021-04-01')),
			...people.slice(380, 400).map(({ id }) => turn(id, '2021-12-31', 'makkelijk')),
			...people.slice(0, 3).map(({ id }) => turn(id, '2022-01-01'))
		]);
	const asked = { figure: 'completions', years: [2021], options: { programme: 'welkom' } };
	expect(printed((await ask(asked))!.sheet)).toEqual(real('t04'));
	const before = await ask({ ...asked, earlier: 1 });
	expect(printed(before!.sheet)[1]).toEqual(['2020', ['', '']]);
	expect(await ask({ ...asked, options: { programme: 'nergens' } })).toBeUndefined();
});

test('circa stays circa (T06)', async () => {
	await register([entry('card-game', '2017-01-01', { people: { kind: 'circa', number: 700 } })]);
	const asked = { figure: 'people', years: [2017], options: { kind: 'card-game' } };
	expect(printed((await ask(asked))!.sheet)).toEqual(real('t06'));
});

test('a theme week tells its edition, theme and rating, and what was done in it (T07)', async () => {
	const source = realSheets.find(({ id }) => id === 't07')!;
	const week = { from: '2017-11-06', to: '2017-11-19', edition: 4, rating: { score: 8, of: null } };
	await register([
		entry('theme-week', '2017-11-06', { ...week, title: 'omgangsvormen en taal' }),
		...source.note
			.split('\n')
			.map((title, at) =>
				entry('campaign', `2017-11-${String(7 + at).padStart(2, '0')}`, { title })
			),
		entry('lecture', '2017-12-01', { title: 'een andere lezing' })
	]);
	const { sheet } = (await ask({ figure: 'theme-weeks', years: [2017] }))!;
	expect(printed(sheet)).toEqual(real('t07'));
	expect([sheet.note, sheet.source]).toEqual([source.note, source.source]);
});

test('a reference day of another age is none', () => {
	const query = new URLSearchParams('on=0003-01-01&earlier=9');
	expect(readFigureQuery(query, '2026-06-01')).toMatchObject({
		on: '2026-06-01',
		problem: 'no-date'
	});
});

test('what is not there is not asked, and everything that is offered has a table', async () => {
	expect(await ask({ figure: 'nothing', years: [2017] })).toBeUndefined();
	expect(await ask({ figure: 'people', years: [2017] })).toBeUndefined();
	expect(await ask({ figure: 'choices', years: [2017] })).toBeUndefined();
	for (const years of [[2017], [2020, 2021]]) {
		for (const language of ['nl', 'en'] as const) {
			const offers = await figuresOffered(database.db, library, { years, language });
			expect(offers.length).toBeGreaterThan(20);
			for (const { figure, options, title } of offers) {
				const answer = await ask({ figure, options, years, language, earlier: 1 });
				if (!options.split) expect(answer?.sheet.title).toBe(title);
				expect(answer?.source).not.toBe('');
			}
		}
	}
});
