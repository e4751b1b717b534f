import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '#lib/programme/calendar.ts';
import { makeKeys } from '#lib/server/ballot/keys.ts';
import { followCalendar } from '#lib/server/ballot/calendar.ts';
import { openPeriod } from '#lib/server/ballot/periods.ts';
import { planPage } from '#lib/server/ballot/plan-form.ts';
import { changePeriod } from '#lib/server/ballot/plan.ts';
import { stateOf } from '#lib/server/ballot/state.ts';
import { findPeriod } from '#lib/server/db/ballot-periods.ts';
import {
	ballotTown,
	dilemmas,
	libraryOf,
	secret,
	today,
	type BallotTown
} from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';

// The next period is planned, and its key made, while this one is open.

const by = { on: today, actor: null };
const library = libraryOf(dilemmas);
const last = '2027-10-31';
let town: BallotTown;

beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 120 });
	await town.planned({ title: 'Dit jaar', opensOn: today, closesOn: last });
	expect(await openPeriod(town.pools, library, 'dit-jaar', by)).toBeUndefined();
});
afterAll(() => town.close());

const stateOn = async (id: string) => stateOf((await findPeriod(town.pools.app, id))!);

test('the form proposes the first year that has room', async () => {
	const page = await planPage(town.pools.app, library, today);
	expect(page.proposed).toMatchObject({ opensOn: '2027-11-01', closesOn: '2028-10-31' });
	expect(page.taken).toEqual([{ period: 'Dit jaar', until: last, count: dilemmas.length }]);
	expect(page.items.map(({ id }) => id).sort()).toEqual([...dilemmas].sort());
});

test('the same dilemmas are planned for after the last day, not for a day before', async () => {
	const plan = { title: 'Volgend jaar', closesOn: '2028-10-31' };
	expect(await town.planned({ ...plan, opensOn: last })).toEqual({
		ok: false,
		refused: 'asked-elsewhere'
	});
	expect(await town.planned({ ...plan, opensOn: addDays(last, 1) })).toMatchObject({ ok: true });
	expect(await makeKeys(town.pools.issuer, secret)).toBeGreaterThan(0);
});

test('neither grows into the other, and the next does not open beside this one', async () => {
	const app = town.pools.app;
	expect(await changePeriod(app, 'dit-jaar', { closesOn: addDays(last, 1) }, by)).toBe(
		'asked-elsewhere'
	);
	expect(await changePeriod(app, 'volgend-jaar', { opensOn: last }, by)).toBe('asked-elsewhere');
	expect(await openPeriod(town.pools, library, 'volgend-jaar', by)).toBe('asked-elsewhere');
});

test('the night between them closes one and opens the other', async () => {
	await followCalendar(town.pools, library, town.keyDir, last);
	expect([await stateOn('dit-jaar'), await stateOn('volgend-jaar')]).toEqual(['open', 'planned']);
	await followCalendar(town.pools, library, town.keyDir, addDays(last, 1));
	expect([await stateOn('dit-jaar'), await stateOn('volgend-jaar')]).toEqual(['closed', 'open']);
});
