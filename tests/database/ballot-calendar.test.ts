import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, type Day } from '#lib/programme/calendar.ts';
import { periodStates, stateOf } from '#lib/server/ballot/state.ts';
import { followCalendar } from '#lib/server/ballot/calendar.ts';
import { destroyKeyFile, makeKeyFile } from '#lib/server/ballot/key-file.ts';
import { openWithKey } from '#lib/server/ballot/open-with-key.ts';
import { openPeriod, periodOverview } from '#lib/server/ballot/periods.ts';
import { findPeriod } from '#lib/server/db/ballot-periods.ts';
import { publish } from '#lib/server/db/programmes.ts';
import { startProgramme } from '#lib/server/learning.ts';
import {
	ballotTown,
	dilemmas,
	libraryOf,
	otherDilemmas,
	start,
	training,
	type BallotTown
} from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';

// What is done by itself: opening, closing, and drawing what everyone gets.

const [opens, closes]: [Day, Day] = ['2026-12-01', '2026-12-31'];
let town: BallotTown;
beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 120 });
});
afterAll(() => town.close());

const stateOn = async (period: string, on: Day) => {
	await followCalendar(town.pools, town.library, town.keyDir, on);
	return stateOf((await findPeriod(town.pools.app, period))!);
};

test('a period opens on its first day and closes after its last', async () => {
	const made = await town.planned({ title: 'December', opensOn: opens, closesOn: closes });
	const period = made.ok ? made.id : '';
	expect(await stateOn(period, addDays(opens, -1))).toBe('planned');
	expect(await stateOn(period, opens)).toBe('open');
	expect(await stateOn(period, closes)).toBe('open');
	expect(await stateOn(period, addDays(closes, 1))).toBe('closed');
	expect(await findPeriod(town.pools.app, period)).toMatchObject({
		openedOn: opens,
		closedOn: '2027-01-01',
		countedOn: null
	});
	const lines = await town.sql`
		select action, origin, actor from audit_log where object = 'ballot period december' order by at`;
	expect(lines).toEqual(
		['plan', 'open', 'close'].map((action) => ({ action, origin: 'program', actor: null }))
	);
});

test('a period without a key waits, and so does one whose days are over', async () => {
	const shared = await town.planned({ title: 'Gedeeld', opensOn: opens, custody: 'shared' });
	const period = shared.ok ? shared.id : '';
	expect(await stateOn(period, opens)).toBe('planned');
	const by = { on: opens, actor: null };
	expect(await openPeriod(town.pools, town.library, period, by)).toBe('no-key');
	expect(await openPeriod(town.pools, town.library, 'nothing', by)).toBe('no-such-period');
	expect(await openPeriod(town.pools, town.library, 'december', by)).toBe('not-planned');
	expect(await stateOn(period, '2028-01-01')).toBe('planned');
	await town.sql`delete from ballot_contest where period = ${period}`;
	await town.sql`delete from ballot_question where period = ${period}`;
});

test('everyone who starts the onboarding gets the core of the open periods', async () => {
	const core = otherDilemmas;
	const library = libraryOf([...dilemmas, ...core]);
	const drawn = {
		...training,
		id: 'getrokken',
		modules: training.modules.map((module) => ({
			...module,
			items: [{ choose: { count: 2, by: 'chance' as const, filter: {} } }]
		}))
	};
	await publish(town.db, drawn, start);
	const planFor = async (personId: string) => {
		const who = { personId, audiences: [] };
		const turn = await startProgramme(town.pools.app, library, who, 'getrokken', opens);
		return turn!.enrolment.plan.flatMap(({ items }) => items.map(({ item }) => item));
	};
	const [one, other] = town.people.balie!;
	const period = await town.opened({ title: 'Kern', dilemmas: core, core }, library);
	expect((await planFor(one!)).toSorted()).toEqual(core.toSorted());
	await followCalendar(town.pools, library, town.keyDir, '2030-01-01');
	expect(await stateOn(period, '2030-01-01')).toBe('closed');
	expect(await planFor(other!)).toHaveLength(2);
});

test('the coordinator sees how far a period is, and never a result', async () => {
	const period = await town.opened({ title: 'Overzicht' });
	const sam = town.voter(town.people.balie![0]!);
	await sam.choose(dilemmas[0]!, 'a');
	const overview = (await periodOverview(town.pools, period))!;
	expect(overview).toMatchObject({ state: 'open', invited: 1, cast: 1 });
	expect(overview.contests).toEqual({ all: 8, made: 8 });
	expect(overview.questions.map(({ core }) => core)).toEqual([true, true, true, false]);
	expect(Object.keys(overview).toSorted()).toEqual([
		'cast',
		'contests',
		'invited',
		'period',
		'questions',
		'state'
	]);
	expect(periodStates).toContain(overview.state);
	expect(await periodOverview(town.pools, 'nothing')).toBeUndefined();
});

test('a period whose key file is lost, or is another, does not open', async () => {
	const spring = { title: 'Zonder sleutel', opensOn: '2031-03-01', closesOn: '2031-04-01' };
	const made = await town.planned(spring);
	if (!made.ok) throw new Error(made.refused);
	const by = { on: spring.opensOn, actor: null };
	const open = () => openWithKey(town.pools, town.library, town.keyDir, made.id, by);
	await destroyKeyFile(town.keyDir, made.id);
	expect(await open()).toBe('no-key');
	await makeKeyFile(town.keyDir, made.id);
	expect(await open()).toBe('no-key');
	await followCalendar(town.pools, town.library, town.keyDir, '2031-03-02');
	expect(await periodOverview(town.pools, made.id)).toMatchObject({ state: 'planned' });
});
