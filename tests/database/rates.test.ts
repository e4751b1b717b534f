import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Day } from '#lib/programme/calendar.ts';
import { rollUp, unplaced, type Counts } from '#lib/programme/rollup.ts';
import { openDuties } from '#lib/server/db/duties.ts';
import { countsByUnit, listPeople, unitsOn } from '#lib/server/db/participation.ts';
import type { Question } from '#lib/server/db/standing.ts';
import { programmesOf } from '#lib/server/overview.ts';
import { freshDatabase } from '../support/database.ts';
import { readRows } from './raw-rows.ts';
import { someDay } from './random-days.ts';
import { found, someOrganisation } from './random-organisation.ts';
import { above, recount, type Standing } from './recount.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database.close());

test('the database counts what a naive recount counts, for any organisation on any day', async () => {
	const { db, sql } = database;
	const cases = fc.asyncProperty(
		someOrganisation,
		fc.array(someDay, { minLength: 1, maxLength: 2 }),
		async (organisation, days) => {
			await found(db, organisation);
			const rows = await readRows(sql);
			for (const on of days) {
				const { rules } = organisation;
				const question: Question = { programmes: ['asked'], rules, on };
				const everyone = recount(rows, rules, { programme: 'asked', on });
				const asked = everyone.filter(({ required }) => required);

				await compareDuties(on, everyone);
				await compareCards(on, everyone.slice(0, 2));
				await compareUnits(question, asked, (unitId) => above(rows, unitId, on));
				await comparePeople(question, asked);
				await comparePeople(
					{ ...question, kind: 'hired' },
					asked.filter(({ kind }) => kind === 'hired')
				);
				const voluntary = await listPeople(db, question, { state: 'voluntary' });
				expect(voluntary.map(({ id }) => id).sort()).toEqual(
					everyone
						.flatMap(({ id, required, state }) => (!required && state === 'done' ? [id] : []))
						.sort()
				);
			}
		}
	);
	await fc.assert(cases, { numRuns: 40 });
});

type Above = (unitId: string) => ReturnType<typeof above>;

/** Counts per unit, rolled up along the tree of the day, against people counted one by one. */
async function compareUnits(question: Question, asked: Standing[], lineOf: Above) {
	const { db } = database;
	const [units, counts] = await Promise.all([unitsOn(db, question.on), countsByUnit(db, question)]);
	for (const count of counts) {
		expect(count).toEqual({
			unitId: count.unitId,
			...tally(asked.filter((p) => p.unitId === count.unitId))
		});
	}
	const { rows, total } = rollUp(units, counts);
	expect(total).toEqual(tally(asked));
	expect(total).toEqual(sum(rows.filter(({ depth }) => depth === 0)));
	for (const row of rows) {
		const expected =
			row.level === 'direct'
				? asked.filter(({ unitId }) => unitId === row.parentId)
				: row.id === unplaced
					? asked.filter(({ unitId }) => !lineOf(unitId).rooted)
					: asked.filter(({ unitId }) => lineOf(unitId).line.includes(row.id));
		expect(row).toMatchObject(tally(expected));
		const parts = rows.filter(({ parentId }) => parentId === row.id);
		if (parts.length > 0) expect(row).toMatchObject(sum(parts));
		if (row === rows[0] || row.id === unplaced) {
			const within = row.id === unplaced ? unplaced : [row.id];
			await comparePeople({ ...question, within }, expected);
		}
	}
}

/** What is open of everybody, with the rule that asks it first. */
async function compareDuties(on: Day, everyone: Standing[]) {
	const duties = await openDuties(database.db, { on, programme: 'asked' });
	const expected = everyone
		.filter(
			({ required, state, askedOn }) =>
				required && (state !== 'done' || (askedOn !== null && askedOn <= on))
		)
		.map(({ id, rule, askedOn, dueOn, state }) => [id, rule, askedOn, dueOn, state].join(' '));
	const found = duties.map(({ personId, rule, startedOn, dueOn, state }) => {
		const { state: now } = everyone.find(({ id }) => id === personId)!;
		return [personId, rule, startedOn, dueOn, now === 'done' ? now : state].join(' ');
	});
	expect(found.sort()).toEqual(expected.sort());
}

/** What somebody's own page says, which reads what is known of one person, against the same. */
async function compareCards(on: Day, some: Standing[]) {
	for (const { id, required, dueOn, proof } of some) {
		const cards = await programmesOf(database.db, id, on);
		const card = cards.find((each) => each.id === 'asked');
		if (!required && !card) continue;
		expect([card?.required, card?.dueOn, card?.completedOn]).toEqual([required, dueOn, proof]);
	}
}

/** The named list against people counted one by one. */
async function comparePeople(question: Question, expected: Standing[]) {
	const facts = ({
		id,
		kind,
		state,
		completedOn,
		dueOn
	}: Pick<Standing, 'id' | 'kind' | 'state' | 'completedOn' | 'dueOn'>) =>
		[id, kind, state, completedOn, dueOn].join(' ');
	const listed = await listPeople(database.db, question, {});
	expect(listed.map(facts).sort()).toEqual(expected.map(facts).sort());
}

function tally(people: { state: string }[]): Counts {
	const having = (wanted: string) => people.filter(({ state }) => state === wanted).length;
	return { required: people.length, done: having('done'), overdue: having('overdue') };
}

function sum(rows: Counts[]): Counts {
	const of = (key: keyof Counts) => rows.reduce((total, row) => total + row[key], 0);
	return { required: of('required'), done: of('done'), overdue: of('overdue') };
}
