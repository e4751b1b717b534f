import { sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { mainEmployments } from './main-employment.ts';

// Who got a ballot, in a demo where nobody asked for one.

const chunk = 5_000;

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
