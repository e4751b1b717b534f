import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { P256 } from '#lib/ballot/period-key.ts';
import { CountFailed } from '#lib/server/ballot/count-failed.ts';
import { signerOf, verifyRecord } from '#lib/server/ballot/record-signature.ts';
import type { CountRecord } from '#lib/server/ballot/record.ts';
import { hasBox } from '#lib/server/db/box.ts';
import { recordOf } from '#lib/server/db/outcomes.ts';
import { ballotPublication } from '#lib/server/db/schema/ballot.ts';
import { choicesOf, usual } from '../support/choices.ts';
import { openedPeriod } from '../support/closed-period.ts';
import { closedPeriod, count, countDatabase, everything } from '../support/count.ts';
import { on, secret } from '../support/count-terms.ts';

const votes = choicesOf('de-envelop', usual, 1);
let database: Awaited<ReturnType<typeof countDatabase>>;
beforeEach(async () => void (database = await countDatabase()));
afterEach(() => database.close());

/** How much of a count is in the database. */
async function traces(period: string) {
	const [row] = await database.sql`
		select (select count(*)::int from ballot_publication) as publications,
			(select count(*)::int from statement) as statements,
			(select count(*)::int from ballot_record) as records,
			(select count(*)::int from audit_log where action = 'count') as lines,
			(select counted_on::text from ballot_period where id = ${period}) as "countedOn"`;
	return { ...row, box: await hasBox(database.pools.counter, period) };
}

/** The tables of a count that is undone before it is over. */
async function drawnBy(period: { id: string; key: CryptoKeyPair }): Promise<unknown> {
	const { pools } = database;
	const { publication, dilemma, phase } = ballotPublication;
	let drawn: unknown;
	const undone = pools.counter.transaction(async (tx) => {
		await count({ ...pools, counter: tx }, period);
		drawn = await tx.select({ publication }).from(ballotPublication).orderBy(dilemma, phase);
		tx.rollback();
	});
	await expect(undone).rejects.toThrow('Rollback');
	return drawn;
}

const nothing = {
	publications: 0,
	statements: 0,
	records: 0,
	lines: 0,
	countedOn: null,
	box: true
};

describe('a period is counted once', () => {
	test('and is then counted, with its box gone, its keys gone and a line in the audit log', async () => {
		const { pools, sql } = database;
		const period = await closedPeriod(pools, votes);
		const { id } = period;
		await sql`insert into ballot_signing_key values (${id}, 'a', '\\x01'), ('other', 'a', '\\x01')`;
		expect(await count(pools, period)).toMatchObject({ ok: true });
		expect(await traces(id)).toMatchObject({ records: 1, lines: 1, countedOn: on, box: false });
		expect(await sql`select period from ballot_signing_key`).toEqual([{ period: 'other' }]);
		expect(await count(pools, period)).toEqual({ ok: false, refused: 'counted' });
	});

	test('also when two processes begin at the same moment', async () => {
		const { pools } = database;
		const period = await closedPeriod(pools, votes);
		const outcomes = await Promise.all([count(pools, period), count(pools, period)]);
		expect(outcomes).toContainEqual({ ok: false, refused: 'counting' });
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await traces(period.id)).toMatchObject({ records: 1, lines: 1 });
	});

	test('and another period stays as it is', async () => {
		const { pools } = database;
		const period = await closedPeriod(pools, votes);
		const other = await closedPeriod(pools, votes, { id: 'other', title: 'Other' });
		await count(pools, period);
		expect(await traces(other.id)).toMatchObject({ countedOn: null, box: true });
		expect(await count(pools, other)).toMatchObject({ ok: true });
	});

	test('and draws the same tables when it is done again: two drawings narrow each other down', async () => {
		const { pools } = database;
		const period = await closedPeriod(pools, everything());
		const drawn = await drawnBy(period);
		expect(await drawnBy(period)).toEqual(drawn);
		const sealedAnew = await closedPeriod(pools, everything(), { id: 'other', title: 'Other' });
		expect(await drawnBy(sealedAnew)).not.toEqual(drawn);
	});
});

describe('a period is not counted', () => {
	test('before it is closed, nor before backups of that time are gone', async () => {
		const { pools } = database;
		const period = await openedPeriod(pools);
		expect(await count(pools, { ...period, id: 'nothing' })).toEqual({
			...{ ok: false, refused: 'no-such-period' }
		});
		expect(await count(pools, period)).toEqual({ ok: false, refused: 'not-closed' });
		await period.close('2026-11-01');
		const waiting = { ok: false, refused: 'cooling-down', until: '2026-12-06' };
		expect(await count(pools, period, { cooldownDays: 35, on: '2026-12-05' })).toEqual(waiting);
		expect(await traces(period.id)).toEqual(nothing);
		const later = { cooldownDays: 35, on: '2026-12-06' };
		expect(await count(pools, period, later)).toMatchObject({ ok: true });
	});

	test('with a key that does not open its envelopes', async () => {
		const { pools } = database;
		const period = await closedPeriod(pools, votes);
		const other = await crypto.subtle.generateKey(P256, true, ['deriveBits']);
		const halves = { publicKey: period.key.publicKey, privateKey: other.privateKey };
		for (const key of [other, halves])
			expect(await count(pools, { ...period, key })).toEqual({ ok: false, refused: 'wrong-key' });
		expect(await traces(period.id)).toEqual(nothing);
	});

	test('halfway: what breaks off leaves nothing, tells nothing, and can be done again', async () => {
		const { pools, sql } = database;
		const period = await closedPeriod(pools, everything());
		await sql`create function refuse() returns trigger language plpgsql as
			$$begin if random() < 0.01 then raise exception 'no %', new.body; end if; return new; end$$`;
		await sql`create trigger refuse before insert on statement for each row execute function refuse()`;
		const failure = await count(pools, period).catch((error: Error) => error);
		expect(failure).toBeInstanceOf(CountFailed);
		const { message, stack, cause } = failure as CountFailed;
		expect(message).toBe('The count broke off (PostgresError P0001); nothing was changed.');
		expect(`${stack} ${cause}`).not.toMatch(/envelop|answered|tweesprong\/xapi|insert into/);
		expect(await traces(period.id)).toEqual(nothing);
		await sql`drop trigger refuse on statement`;
		expect(await count(pools, period)).toMatchObject({ ok: true });
	});
});

test('the record is signed, adds up and says who brought the key', async () => {
	const { pools } = database;
	const period = await closedPeriod(pools, votes, { custody: 'shared' });
	const brought = ['Ondernemingsraad', 'Vertrouwenspersoon'];
	await count(pools, period, { brought });
	const kept = await recordOf(pools.app, period.id);
	expect(verifyRecord(kept!)).toBe(true);
	expect(kept!.signer).toBe(signerOf(secret));
	const record = JSON.parse(kept!.record) as CountRecord;
	expect(record.key).toMatchObject({ custody: 'shared', broughtBy: brought });
	expect(record).toMatchObject({ invited: 1000, software: 'tweesprong 0.2.0' });
	expect(record.envelopes).toEqual({ inTheBox: 600, accepted: 600, refused: {} });
	expect(record.receipts.number).toBe(600);
	const told = record.contests.reduce((sum, contest) => sum + contest.votes, 0);
	expect(told).toBe(record.envelopes.accepted);
});
