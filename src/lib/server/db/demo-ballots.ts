import { sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Ballot } from './box.ts';
import type { Db } from './connect.ts';
import { mainEmployments } from './main-employment.ts';

// Rows of choices that nobody made: for the demo, and for tests that need a full box.

const chunk = 5_000;

/** Puts envelopes in the box of a period, past the check of their signatures; as the role `counter`. */
export async function insertBallots(
	counter: Db,
	period: string,
	ballots: readonly Ballot[]
): Promise<void> {
	const table = sql.identifier(`ballot_${period.replaceAll('-', '_')}`);
	const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
	for (let at = 0; at < ballots.length; at += chunk) {
		const some = ballots.slice(at, at + chunk);
		await counter.execute(sql`
			insert into box.${table} (nullifier, contest, envelope)
			select decode(n, 'hex'), c, decode(e, 'hex') from unnest(
				${sql.param(some.map(({ nullifier }) => hex(nullifier)))}::text[],
				${sql.param(some.map(({ contest }) => contest))}::text[],
				${sql.param(some.map(({ envelope }) => hex(envelope)))}::text[]) as b (n, c, e)`);
	}
}

/** Notes that people got ballots of these contests; as the role `counter`. */
export async function insertIssued(
	counter: Db,
	period: string,
	issued: readonly { personId: string; contest: string }[]
): Promise<void> {
	for (let at = 0; at < issued.length; at += chunk) {
		const some = issued.slice(at, at + chunk);
		await counter.execute(sql`
			insert into box.issuance (period, person_id, contest, request_hash)
			select ${period}, p, c, sha256(convert_to(p || c, 'UTF8')) from unnest(
				${sql.param(some.map(({ personId }) => personId))}::uuid[],
				${sql.param(some.map(({ contest }) => contest))}::text[]) as b (p, c)`);
	}
}

/** Everyone without an account who works in a reporting unit of a period on a day, by id. */
export function peopleOfPeriod(db: Db, period: string, on: Day) {
	return db.execute<{ id: string; unit: string }>(sql`
		with main as (${mainEmployments(on)})
		select m.person_id as id, b.reporting_unit as unit
		from main m join ballot_unit b on b.unit_id = m.unit_id and b.period = ${period}
		where not exists (select from "user" u where u.person_id = m.person_id)
		order by m.person_id`);
}
