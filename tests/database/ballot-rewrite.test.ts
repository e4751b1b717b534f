import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toHex } from '../../src/lib/ballot/bytes.fixture.ts';
import { joined } from '#lib/ballot/bytes.ts';
import { envelopeLength } from '#lib/ballot/seal.ts';
import { rewriteOpen } from '#lib/server/ballot/rewrite.ts';
import { putInBox, readBox } from '#lib/server/db/box.ts';
import { connect, type Connection } from '#lib/server/db/connect.ts';
import { noteIssue } from '#lib/server/db/issuance.ts';
import { ballotTown, first, type BallotTown } from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';

// The tables are written anew in random order, beside people who are choosing.

const writers = 8;
const box = 'box.ballot_periode_2027';
const issuance = 'box.issuance_periode_2027';
let town: BallotTown;
let period: string;
let casting: Connection;
let issuing: Connection;

beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 120 });
	period = await town.opened();
	casting = connect(town.url, writers, 'box');
	issuing = connect(town.url, writers, 'issuer');
});
afterAll(async () => {
	await Promise.all([casting.close(), issuing.close()]);
	await town.close();
});

const bytes = (length: number) => joined(randomBytes(length));

/** What keeps a table as it was made: its keys, and who may do what. */
const shape = (table: string) => town.sql`
	select (select array_agg(pg_get_constraintdef(oid) order by contype, 1) from pg_constraint
			where conrelid = ${table}::regclass) as constraints,
		(select relacl::text from pg_class where oid = ${table}::regclass) as rights,
		(select array_agg(attname || ' ' || atttypid::regtype order by attnum) from pg_attribute
			where attrelid = ${table}::regclass and attnum > 0) as columns,
		pg_get_partition_constraintdef(${table}::regclass) as part`;

/** Writes until told to stop. @returns what was acknowledged, by its key */
async function write(stopped: () => boolean) {
	const cast = new Map<string, string>();
	const issued = new Set<string>();
	const contest = `${first}|1|first|organisation`;
	while (!stopped()) {
		const nullifier = bytes(32);
		for (const envelope of [bytes(envelopeLength), bytes(envelopeLength)]) {
			await putInBox(casting.db, period, { nullifier, contest, envelope });
			cast.set(toHex(nullifier), toHex(envelope));
		}
		const personId = crypto.randomUUID();
		await noteIssue(issuing.db, { period, personId, contest, requestHash: bytes(32) });
		issued.add(personId);
	}
	return { cast, issued };
}

test('a rewrite leaves one transaction and no order of arrival', async () => {
	const arrived: string[] = [];
	for (let index = 0; index < 60; index++) {
		const nullifier = bytes(32);
		const contest = 'in order';
		await putInBox(casting.db, period, { nullifier, contest, envelope: bytes(envelopeLength) });
		await noteIssue(issuing.db, {
			...{ period, contest, personId: crypto.randomUUID() },
			requestHash: nullifier
		});
		arrived.push(toHex(nullifier));
	}
	const order = async (table: string, column: string) => {
		const rows = await town.sql<{ key: string; xmin: string }[]>`
			select encode(${town.sql(column)}, 'hex') as key, xmin::text from ${town.sql(table)}
			where contest = 'in order' order by ctid`;
		return {
			keys: rows.map(({ key }) => key),
			moments: new Set(rows.map(({ xmin }) => xmin)).size
		};
	};
	const tables = [
		[box, 'nullifier'],
		[issuance, 'request_hash']
	] as const;
	for (const [table, column] of tables)
		expect(await order(table, column)).toEqual({ keys: arrived, moments: arrived.length });
	await rewriteOpen(town.pools);
	for (const [table, column] of tables) {
		const { keys, moments } = await order(table, column);
		expect(moments).toBe(1);
		expect(keys).not.toEqual(arrived);
		expect(keys.toSorted()).toEqual(arrived.toSorted());
		const stayed = keys.filter((key, index) => key === arrived[index]);
		expect(stayed.length).toBeLessThan(6);
	}
});

test('eight writers lose nothing and find nothing twice, however often both tables are rewritten', async () => {
	await town.sql`delete from ${town.sql(box)}`;
	await town.sql`delete from box.issuance`;
	const before = [await shape(box), await shape(issuance)];
	let rewrites = 0;
	const writing = Array.from({ length: writers }, () => write(() => rewrites >= 12));
	while (rewrites < 12) {
		await rewriteOpen(town.pools);
		rewrites++;
	}
	const all = await Promise.all(writing);
	const cast = new Map(all.flatMap((one) => [...one.cast]));
	const issued = all.flatMap((one) => [...one.issued]);
	expect(all.every((one) => one.cast.size > 0)).toBe(true);
	const lies = await readBox(town.pools.counter, period);
	expect(lies).toHaveLength(cast.size);
	for (const { nullifier, envelope } of lies)
		expect(cast.get(toHex(nullifier))).toBe(toHex(envelope));
	const noted = await town.sql`select person_id from box.issuance order by 1`;
	expect(noted.map((row) => row.person_id)).toEqual(issued.toSorted());
	expect([await shape(box), await shape(issuance)]).toEqual(before);
});
