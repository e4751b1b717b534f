import { sql } from 'drizzle-orm';
import type { Bytes } from '../../ballot/bytes.ts';
import type { Db } from './connect.ts';

// The tables of one period in the schema `box`: who got a ballot, and the envelopes. Only the role
// `counter` makes, rewrites and drops them. No column tells a time or an order.

/** Rows that go in at once. */
const chunk = 5_000;

const named = (prefix: string, period: string) =>
	sql`box.${sql.identifier(prefix + period.replaceAll('-', '_'))}`;
const ballots = (period: string) => named('ballot_', period);
const issued = (period: string) => named('issuance_', period);
const fresh = (period: string) => named('fresh_', period);

/** The text of a period as SQL wants it in a partition, where no parameter may stand. */
const literal = (period: string) => {
	if (!/^[a-z0-9-]{1,30}$/.test(period)) throw new RangeError(`no period: ${period}`);
	return sql.raw(`'${period}'`);
};

/** Makes both tables of a period unless they are there; `box` is the role that takes envelopes. */
export async function makeBox(db: Db, period: string, box: string): Promise<void> {
	await db.execute(sql`
		create table if not exists ${issued(period)}
		partition of box.issuance for values in (${literal(period)})`);
	await db.execute(sql`
		create table if not exists ${ballots(period)} (
			nullifier bytea primary key,
			contest text not null,
			envelope bytea not null
		)`);
	await db.execute(
		sql`grant select, insert, update on ${ballots(period)} to ${sql.identifier(box)}`
	);
}

export type Ballot = { nullifier: Bytes; contest: string; envelope: Bytes };

/**
 * Puts an envelope in the box, in the place of an earlier one under the same nullifier.
 * @returns whether it lies there: not when that one belongs to another contest
 */
export async function putInBox(db: Db, period: string, ballot: Ballot): Promise<boolean> {
	const { nullifier, contest, envelope } = ballot;
	const rows = await db.execute(sql`
		insert into ${ballots(period)} as b (nullifier, contest, envelope)
		values (${nullifier}, ${contest}, ${envelope})
		on conflict (nullifier) do update set envelope = excluded.envelope
			where b.contest = excluded.contest
		returning 1`);
	return rows.length > 0;
}

/**
 * Puts envelopes in the box that the server sealed itself, each under a nullifier of nobody: they come
 * with no signature, and none is looked for.
 */
export async function insertBallots(
	db: Db,
	period: string,
	sealed: readonly Ballot[]
): Promise<void> {
	const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
	for (let at = 0; at < sealed.length; at += chunk) {
		const some = sealed.slice(at, at + chunk);
		await db.execute(sql`
			insert into ${ballots(period)} (nullifier, contest, envelope)
			select decode(n, 'hex'), c, decode(e, 'hex') from unnest(
				${sql.param(some.map(({ nullifier }) => hex(nullifier)))}::text[],
				${sql.param(some.map(({ contest }) => contest))}::text[],
				${sql.param(some.map(({ envelope }) => hex(envelope)))}::text[]) as b (n, c, e)`);
	}
}

/** How many envelopes lie in the box. */
export async function countBox(db: Db, period: string): Promise<number> {
	const [row] = await db.execute<{ count: number }>(
		sql`select count(*)::int as count from ${ballots(period)}`
	);
	return row!.count;
}

/** Everything in the box, for the count. */
export async function readBox(db: Db, period: string): Promise<Ballot[]> {
	const rows = await db.execute<{ nullifier: Buffer; contest: string; envelope: Buffer }>(
		sql`select nullifier, contest, envelope from ${ballots(period)}`
	);
	return rows.map(({ nullifier, contest, envelope }) => ({
		nullifier: new Uint8Array(nullifier),
		contest,
		envelope: new Uint8Array(envelope)
	}));
}

/** Waits for who is casting, and lets nobody cast any more; within a transaction. */
export async function shutBox(db: Db, period: string, box: string): Promise<void> {
	await db.execute(sql`lock table ${ballots(period)} in access exclusive mode`);
	await db.execute(sql`revoke insert, update on ${ballots(period)} from ${sql.identifier(box)}`);
}

/** Throws the envelopes of a period away. */
export async function dropBox(db: Db, period: string): Promise<void> {
	await db.execute(sql`drop table ${ballots(period)}`);
}

/** Waits for who is being given a ballot, and lets nobody get one any more; within a transaction. */
export async function shutIssued(db: Db): Promise<void> {
	await db.execute(sql`lock table box.issuance in access exclusive mode`);
}

/** Forgets who got a ballot. */
export async function dropIssued(db: Db, period: string): Promise<void> {
	await db.execute(sql`drop table ${issued(period)}`);
}

/** Whether the tables of a period are there. */
export async function hasBox(db: Db, period: string): Promise<boolean> {
	const [row] = await db.execute<{ there: boolean }>(
		sql`select to_regclass(${`box.ballot_${period.replaceAll('-', '_')}`}) is not null as there`
	);
	return row!.there;
}

/**
 * Writes the envelopes anew in random order, within a transaction, so that neither the order of the rows
 * nor their transaction ids say who cast when. The lock comes first: a copy made beside someone who
 * casts would lose an envelope.
 */
export async function rewriteBox(db: Db, period: string, box: string): Promise<void> {
	await db.execute(sql`lock table ${ballots(period)} in access exclusive mode`);
	await db.execute(sql`create table ${fresh(period)} (like ${ballots(period)} including all)`);
	await db.execute(sql`
		insert into ${fresh(period)} select * from ${ballots(period)} order by gen_random_uuid()`);
	await db.execute(sql`drop table ${ballots(period)}`);
	await db.execute(rename(period, 'ballot_'));
	await db.execute(
		sql`grant select, insert, update on ${ballots(period)} to ${sql.identifier(box)}`
	);
}

/** The same for who got a ballot: a person beside a place in the order would say when. */
export async function rewriteIssued(db: Db, period: string): Promise<void> {
	await shutIssued(db);
	await db.execute(sql`create table ${fresh(period)} (like ${issued(period)} including all)`);
	await db.execute(sql`
		insert into ${fresh(period)} select * from ${issued(period)} order by gen_random_uuid()`);
	await db.execute(sql`drop table ${issued(period)}`);
	await db.execute(rename(period, 'issuance_'));
	await db.execute(sql`
		alter table box.issuance attach partition ${issued(period)} for values in (${literal(period)})`);
}

const rename = (period: string, prefix: string) =>
	sql`alter table ${fresh(period)} rename to ${sql.identifier(prefix + period.replaceAll('-', '_'))}`;
