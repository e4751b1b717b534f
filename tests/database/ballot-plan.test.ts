import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasKeyFile } from '#lib/server/ballot/key-file.ts';
import { makeKeys } from '#lib/server/ballot/keys.ts';
import { openPeriod } from '#lib/server/ballot/periods.ts';
import {
	changePeriod,
	dropPeriod,
	periodId,
	type Change,
	type Plan
} from '#lib/server/ballot/plan.ts';
import { contestsOf, countContests } from '#lib/server/db/ballot-contests.ts';
import { allPeriods, findPeriod, questionsOf } from '#lib/server/db/ballot-periods.ts';
import {
	ballotTown,
	dilemmas,
	libraryOf,
	otherDilemmas,
	secret,
	today,
	type BallotTown
} from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';

// What a plan of a period may be, and what may change later.

const by = { on: today, actor: null };
let town: BallotTown;
beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 120, wegen: 110 });
});
afterAll(() => town.close());

test('the name of a period is made of its title', () => {
	expect(periodId('Keuzeperiode 2027')).toBe('keuzeperiode-2027');
	expect(periodId(' Één – campagne! ')).toBe('een-campagne');
	expect(periodId('???')).toBe('');
	expect(periodId('Een hele lange titel voor een hele korte campagne')).toMatch(
		/^[a-z0-9]+(-[a-z0-9]+)*$/
	);
});

describe('a plan is refused', () => {
	test.each<[string, Partial<Plan>, string]>([
		['with a title without a letter', { title: '…' }, 'same-title'],
		['that closes first', { closesOn: '2026-10-31' }, 'closes-before-it-opens'],
		['that asks nothing', { dilemmas: [], core: [] }, 'nothing-asked'],
		['that asks what is not there', { dilemmas: ['nothing', ...dilemmas] }, 'nothing-asked'],
		['with two core dilemmas', { core: dilemmas.slice(0, 2) }, 'core-three-to-six'],
		['with the same one three times', { core: Array(3).fill(dilemmas[0]) }, 'core-three-to-six'],
		[
			'with a core that it does not ask',
			{ dilemmas: dilemmas.slice(0, 3), core: dilemmas.slice(1) },
			'core-three-to-six'
		]
	])('%s', async (_, change, refused) => {
		expect(await town.planned(change)).toEqual({ ok: false, refused });
		expect(await allPeriods(town.pools.app)).toEqual([]);
	});
});

describe('a planned period', () => {
	test('has its questions, contests and a key file; its name is taken', async () => {
		expect(await town.planned({ title: 'Periode A' })).toEqual({ ok: true, id: 'periode-a' });
		expect(await hasKeyFile(town.keyDir, 'periode-a')).toBe(true);
		expect((await findPeriod(town.pools.app, 'periode-a'))!.publicKey).toHaveLength(65);
		expect(await countContests(town.pools.app, 'periode-a')).toEqual({ all: 16, made: 0 });
		const library = libraryOf([...dilemmas, ...otherDilemmas]);
		const other = { title: 'PERIODE a!', dilemmas: otherDilemmas, core: otherDilemmas };
		expect(await town.planned(other, library)).toEqual({ ok: false, refused: 'same-title' });
	});

	test('keeps its dilemmas from others, also when both are planned at the same moment', async () => {
		expect(await town.planned({ title: 'Periode B' })).toMatchObject({
			refused: 'asked-elsewhere'
		});
		const library = libraryOf([...dilemmas, ...otherDilemmas]);
		const both = ['Periode B', 'Periode C'].map((title) =>
			town.planned({ title, dilemmas: otherDilemmas, core: otherDilemmas }, library)
		);
		const made = (await Promise.all(both)).filter(({ ok }) => ok);
		expect(made).toHaveLength(1);
		for (const period of made)
			if (period.ok) await dropPeriod(town.pools.app, town.keyDir, period.id, by);
	});

	test('changes, within what a plan may be', async () => {
		const change = (what: Change) => changePeriod(town.pools.app, 'periode-a', what, by);
		expect(await change({ title: 'Anders', opensOn: '2026-12-01', detail: 'organisation' })).toBe(
			undefined
		);
		expect(await change({ closesOn: '2026-11-30' })).toBe('closes-before-it-opens');
		expect(await change({ core: dilemmas.slice(0, 2) })).toBe('core-three-to-six');
		expect(await change({ core: [...dilemmas.slice(0, 2), otherDilemmas[0]!] })).toBe(
			'core-three-to-six'
		);
		expect(await change({ core: dilemmas.slice(1) })).toBeUndefined();
		expect(await changePeriod(town.pools.app, 'nothing', {}, by)).toBe('no-such-period');
		const asked = await questionsOf(town.pools.app, 'periode-a');
		expect(
			asked
				.filter(({ core }) => core)
				.map(({ dilemma }) => dilemma)
				.toSorted()
		).toEqual(dilemmas.slice(1).toSorted());
		expect(await findPeriod(town.pools.app, 'periode-a')).toMatchObject({
			title: 'Anders',
			opensOn: '2026-12-01',
			closesOn: '2027-10-31',
			detail: 'organisation'
		});
	});

	test('is dropped with its key, and its name can be used again, with keys that work', async () => {
		await makeKeys(town.pools.issuer, secret);
		expect(await dropPeriod(town.pools.app, town.keyDir, 'periode-a', by)).toBeUndefined();
		expect(await hasKeyFile(town.keyDir, 'periode-a')).toBe(false);
		expect(await allPeriods(town.pools.app)).toEqual([]);
		expect(await dropPeriod(town.pools.app, town.keyDir, 'periode-a', by)).toBe('no-such-period');
		expect(await town.opened({ title: 'Periode A' })).toBe('periode-a');
		expect(await countContests(town.pools.app, 'periode-a')).toEqual({ all: 16, made: 16 });
		expect(await town.voter(town.people.balie![0]!).choose(dilemmas[0]!, 'a')).toBeUndefined();
	});
});

describe('an open period', () => {
	test('changes its last day only, and not to one that is over', async () => {
		const change = (what: Change) => changePeriod(town.pools.app, 'periode-a', what, by);
		expect(await change({ title: 'Anders' })).toBe('already-open');
		expect(await change({ core: dilemmas.slice(1) })).toBe('already-open');
		expect(await change({ closesOn: '2026-11-21' })).toBe('closes-before-it-opens');
		expect(await change({ closesOn: today })).toBeUndefined();
		expect(await dropPeriod(town.pools.app, town.keyDir, 'periode-a', by)).toBe('already-open');
	});
});

test('the units are those of the opening: one that is gone by then has no contest', async () => {
	const library = libraryOf(otherDilemmas);
	const plan = { title: 'Later', dilemmas: otherDilemmas, core: otherDilemmas };
	await town.planned(plan, library);
	expect(await makeKeys(town.pools.issuer, secret)).toBe(12);
	const { balie, wegen } = town.ids;
	await town.sql`update unit_period set ends_on = '2026-12-01' where unit_id = ${wegen!}`;
	const later = { on: '2026-12-24', actor: null };
	expect(await openPeriod(town.pools, library, 'later', later)).toBeUndefined();
	expect(await makeKeys(town.pools.issuer, secret)).toBe(6);
	const contests = await contestsOf(town.pools.app, 'later');
	expect(new Set(contests.map(({ unit }) => unit))).toEqual(new Set([balie, 'organisation']));
	const [homeless] = town.people.wegen!.map((id) => town.voter(id));
	const page = await homeless!.page(otherDilemmas[0]!, { library, on: later.on });
	expect(page).toMatchObject({ period: 'later', unit: 'organisation' });
});

test('every act on a period is a line in the audit log', async () => {
	const actions = await town.sql`
		select distinct action from audit_log where object like 'ballot period %' order by 1`;
	expect(actions.map(({ action }) => action)).toEqual(['change', 'drop', 'open', 'plan']);
});
