import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContest } from '#lib/ballot/contest.ts';
import { closePeriod, openPeriod } from '#lib/server/ballot/periods.ts';
import { makeSigningKey } from '#lib/server/ballot/signing.ts';
import { keepKey } from '#lib/server/db/ballot-contests.ts';
import { ballotTown, dilemmas, first, today, type BallotTown } from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';

// What runs beside each other and must not: each of these is given or done once.

const by = { on: today, actor: null };
let town: BallotTown;
beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 120, wegen: 110 });
});
afterAll(() => town.close());

/** Waits until so many statements wait for a lock. */
async function untilWaiting(number: number): Promise<void> {
	for (;;) {
		const rows = await town.sql`select from pg_locks where not granted`;
		if (rows.length >= number) return;
		await wait(10);
	}
}

test('who moves between two requests that run at once gets ballots of one unit', async () => {
	await town.opened();
	const [personId] = town.people.balie!;
	const before = await town.voter(personId!).ask(first);
	const sent = await town.sql.begin(async (tx) => {
		await tx`lock table box.issuance in share row exclusive mode`;
		const here = town.voter(personId!).send(before.request);
		await untilWaiting(1);
		await town.sql`update employment set unit_id = ${town.ids.wegen!} where person_id = ${personId!}`;
		const after = await town.voter(personId!).ask(first);
		const there = town.voter(personId!).send(after.request);
		await untilWaiting(2);
		return [here, there];
	});
	const given = (await Promise.all(sent)).flat().filter((answer) => 'signature' in answer);
	const units = given.map(({ contest }) => {
		const read = readContest(contest);
		return read.ok && read.value.unit;
	});
	expect(new Set(units).size).toBeLessThan(2);
});

test('two periods with the same dilemma do not open at the same moment', async () => {
	await closePeriod(town.pools, 'periode-2027', by);
	for (const [title, year] of [
		['Nu', 2027],
		['Later', 2028]
	] as const) {
		const days = { opensOn: `${year}-01-01`, closesOn: `${year}-12-31` };
		expect(await town.planned({ title, dilemmas, ...days })).toMatchObject({ ok: true });
	}
	const both = ['nu', 'later'].map((id) => openPeriod(town.pools, town.library, id, by));
	expect((await Promise.all(both)).toSorted()).toEqual(['asked-elsewhere', undefined]);
});

test('a signing key that is made while its period closes is not kept', async () => {
	const [{ period, contest } = { period: '', contest: '' }] = await town.sql<
		{ period: string; contest: string }[]
	>`select c.period, c.contest from ballot_contest c join ballot_period p on p.id = c.period
		where modulus is null and opened_on is not null and closed_on is null`;
	const { modulus } = await makeSigningKey();
	await closePeriod(town.pools, period, by);
	await keepKey(town.pools.issuer, { period, contest }, { sealedKey: modulus, modulus });
	expect(await town.sql`select from ballot_signing_key where period = ${period}`).toEqual([]);
});
