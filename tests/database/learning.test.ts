import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import type { Day } from '#lib/programme/calendar.ts';
import { publish } from '#lib/server/db/programmes.ts';
import { statementsAbout } from '#lib/server/db/statements.ts';
import { seedDemo } from '#lib/server/demo/seed.ts';
import { findTurn, finishItem, startProgramme, type Turn } from '#lib/server/learning.ts';
import { programmesOf } from '#lib/server/overview.ts';
import { freshDatabase } from '../support/database.ts';

const today: Day = '2026-11-22';
const organisation = 'zandermeer';
const step = { programme: 'welkom' };
let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
	database = await freshDatabase();
	await seedDemo(database.db, library, { people: 40, today });
});
afterAll(() => database.close());

/** Somebody of the demo by given name, as the session would have it. */
async function demoPerson(givenName: string) {
	const [row] = await database.sql<
		{ id: string; personnel_number: string; family_name: string; audiences: string[] }[]
	>`select id, personnel_number, family_name, audiences from person where given_name = ${givenName}
		and personnel_number like '1009010%'`;
	return {
		personId: row!.id,
		personnelNumber: row!.personnel_number,
		name: `${givenName} ${row!.family_name}`,
		audiences: row!.audiences
	};
}

async function finishAll(person: Awaited<ReturnType<typeof demoPerson>>, turn: Turn, on: Day) {
	let now = turn;
	while (!now.progress.completed) {
		now = (await finishItem(
			database.db,
			person,
			{ ...step, ...now.progress.next! },
			{ on, organisation }
		))!;
	}
	return now;
}

test('a new employee has the onboarding as first required programme, with a date before it must be done', async () => {
	const noor = await demoPerson('Noor');
	const [first] = await programmesOf(database.db, noor.personId, today);
	expect(first).toMatchObject({
		id: 'welkom',
		required: true,
		state: 'not-started',
		dueOn: '2027-02-11'
	});
});

test('who started a version finishes that version; who starts later gets the next', async () => {
	const noor = await demoPerson('Noor');
	const milan = await demoPerson('Milan');
	const turn = await startProgramme(database.db, library, noor, 'welkom', today);
	const definition = library.programmes.get('welkom')!;
	const next = {
		...definition,
		version: definition.version + 1,
		title: 'Welkom, opnieuw',
		modules: definition.modules.slice(0, 1)
	};
	await publish(database.db, next, today);

	const resumed = await startProgramme(database.db, library, noor, 'welkom', today);
	expect(resumed?.enrolment).toEqual(turn?.enrolment);
	const done = await finishAll(noor, resumed!, today);
	expect(done.programme).toMatchObject({
		version: definition.version,
		title: definition.title
	});
	expect(done.enrolment.completedOn).toBe(today);
	expect(
		(await startProgramme(database.db, library, milan, 'welkom', today))?.programme.version
	).toBe(definition.version + 1);
});

test('a completion is told once: one statement per required module and one for the programme', async () => {
	const noor = await demoPerson('Noor');
	const turn = (await findTurn(database.db, noor.personId, 'welkom'))!;
	const required = turn.programme.modules.filter((module) => module.required);
	const told = await statementsAbout(database.db, noor.personnelNumber);
	expect(told).toHaveLength(required.length + 1);
	const module = required.at(-1)!.id;
	const { items } = turn.enrolment.plan.find((planned) => planned.module === module)!;
	const last = { ...step, module, item: items.at(-1)!.item };
	await finishItem(database.db, noor, last, { on: '2026-12-01', organisation });
	expect(await statementsAbout(database.db, noor.personnelNumber)).toEqual(told);
});

test('two tabs that finish the last item at once complete the programme once', async () => {
	const hamza = await demoPerson('Hamza');
	let turn = (await startProgramme(database.db, library, hamza, 'makkelijk', today))!;
	const plan = turn.progress.modules
		.filter((module) => module.required)
		.flatMap(({ module, items }) =>
			items.filter(({ required }) => required).map(({ item }) => ({ module, item }))
		);
	for (const entry of plan.slice(0, -1)) {
		turn = (await finishItem(
			database.db,
			hamza,
			{ programme: 'makkelijk', ...entry },
			{ on: today, organisation }
		))!;
	}
	expect(turn.progress.completed).toBe(false);
	const last = { programme: 'makkelijk', ...plan.at(-1)! };
	await Promise.all(
		[1, 2, 3].map(() => finishItem(database.db, hamza, last, { on: today, organisation }))
	);
	const certificates =
		await database.sql`select 1 from certificate c join enrolment e on e.id = c.enrolment_id
		where e.person_id = ${hamza.personId} and e.programme = 'makkelijk'`;
	expect(certificates).toHaveLength(1);
});

test('the programme in easy Dutch proves the ordinary one', async () => {
	const hamza = await demoPerson('Hamza');
	const cards = await programmesOf(database.db, hamza.personId, today);
	expect(cards.find(({ id }) => id === 'welkom')).toMatchObject({
		state: 'done',
		completedOn: today
	});
	expect(cards.find(({ id }) => id === 'makkelijk')).toMatchObject({ state: 'done' });
});

test('an item that is not in the plan, or of a module that is not open, cannot be finished', async () => {
	const milan = await demoPerson('Milan');
	const wrong = { ...step, module: 'start', item: 'geur-van-drank' };
	expect(await finishItem(database.db, milan, wrong, { on: today, organisation })).toBeUndefined();
	const iris = await demoPerson('Iris');
	const turn = (await startProgramme(database.db, library, iris, 'leidinggevenden', today))!;
	const closed = turn.progress.modules.find(({ open }) => !open)!;
	const early = {
		programme: 'leidinggevenden',
		module: closed.module,
		item: closed.items[0]!.item
	};
	expect(await finishItem(database.db, iris, early, { on: today, organisation })).toBeUndefined();
});

test('a proof that has expired asks for a new turn, and keeps the old one', async () => {
	const noor = await demoPerson('Noor');
	const later = '2029-12-01';
	const [card] = (await programmesOf(database.db, noor.personId, later)).filter(
		({ id }) => id === 'welkom'
	);
	expect(card).toMatchObject({ state: 'expired', dueOn: '2029-11-22', completedOn: today });
	await startProgramme(database.db, library, noor, 'welkom', later);
	const turns =
		await database.sql`select completed_on from enrolment where person_id = ${noor.personId}
		and programme = 'welkom'`;
	expect(turns).toHaveLength(2);
});
