import { sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../staff/day.ts';
import type { Stored, StoredPerson, StoredUnit } from '../../staff/stored.ts';
import type { Db } from './connect.ts';
import { runs } from './standing.ts';

/** Makes imports of staff lists wait for each other until the transaction ends. */
export async function lockStaff(db: Db): Promise<void> {
	await db.execute(sql`select pg_advisory_xact_lock(hashtext('staff list'))`);
}

/** Whom somebody may be, or share an address with. */
export type Alike = { number: string; email: string | null };

/**
 * Everyone who is or was here, and every unit that is or was there, as they stand on a day.
 * @param alike only the people with this number or address
 */
export async function readStored(db: Db, on: Day, alike?: Alike): Promise<Stored> {
	const wanted = alike ? likeOf(alike) : sql`true`;
	const units = await db.execute<StoredUnit>(sql`
		select u.id, u.code, (
			select jsonb_build_object('id', p.id, 'name', p.name, 'parent', above.code, 'level', p.level,
				'startsOn', p.starts_on, 'endsOn', p.ends_on)
			from unit_period p left join unit above on above.id = p.parent_id
			where p.unit_id = u.id and ${runs('p', on)}
		) as period, (
			select min(p.starts_on)::text from unit_period p where p.unit_id = u.id and p.starts_on > ${on}
		) as "nextOn"
		from unit u order by u.code`);
	const people = await db.execute<StoredPerson>(sql`
		with job as (
			select e.person_id, jsonb_agg(jsonb_build_object('id', e.id, 'unit', u.code, 'kind', e.kind,
				'main', e.main, 'startsOn', e.starts_on, 'endsOn', e.ends_on)
				order by e.starts_on, e.id) as jobs
			from employment e join unit u on u.id = e.unit_id
			where e.ends_on is null or e.ends_on > ${on} group by e.person_id
		), gone as (
			select person_id, max(ends_on)::text as left_on from employment
			where ends_on <= ${on} group by person_id
		), held as (
			select g.person_id, jsonb_agg(jsonb_build_object('id', g.id, 'role', g.role, 'unit', u.code,
				'startsOn', g.starts_on, 'endsOn', g.ends_on) order by g.starts_on, g.id) as grants
			from role_grant g left join unit u on u.id = g.unit_id
			where g.ends_on is null or g.ends_on > ${on} group by g.person_id
		)
		select p.id, p.personnel_number as number, p.given_name as "givenName",
			p.family_name as "familyName", p.email, p.audiences,
			coalesce(job.jobs, '[]') as jobs, coalesce(held.grants, '[]') as grants,
			gone.left_on as "leftOn", account.email as account
		from person p
		left join job on job.person_id = p.id
		left join gone on gone.person_id = p.id
		left join held on held.person_id = p.id
		left join "user" account on account.person_id = p.id
		where ${wanted}
		order by p.personnel_number`);
	return { units, people };
}

const likeOf = ({ number, email }: Alike): SQL =>
	sql`(p.personnel_number = ${number} or p.email = ${email} or account.email = ${email})`;
