import { sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { mainEmployments } from './main-employment.ts';
import { runs } from './standing.ts';

/**
 * Gives and ends the roles that directories tell of these people, from a day on: of their groups, where an
 * administrator said which role a group gives, and of the units whose people name them as their manager.
 * A role that somebody has by hand is left as it is. Who does not work here gets none.
 * @returns how many roles began and ended
 */
export async function syncRoles(
	db: Db,
	people: readonly string[],
	on: Day
): Promise<{ begun: number; ended: number }> {
	if (people.length === 0) return { begun: 0, ended: 0 };
	const of = sql`(${sql.join(
		people.map((id) => sql`${id}::uuid`),
		sql`, `
	)})`;
	const wanted = sql`wanted as (
		select told.* from (
			select m.person_id, g.role, g.unit_id
			from scim_member m join scim_group g on g.id = m.group_id where g.role is not null
			union
			select s.manager_id, 'manager', main.unit_id
			from scim_user s join (${mainEmployments(on)}) main on main.person_id = s.person_id
			where s.manager_id is not null and s.manager_id <> s.person_id
		) told
		where told.person_id in ${of} and exists (
			select from employment e where e.person_id = told.person_id and ${runs('e', on)}))`;
	const over = sql`select g.id, g.starts_on from role_grant g join scim_grant own on own.grant_id = g.id
		where g.person_id in ${of} and (g.ends_on is null or g.ends_on > ${on}) and not exists (
			select from wanted w where w.person_id = g.person_id and w.role = g.role
				and w.unit_id is not distinct from g.unit_id)`;
	const ended = await db.execute(sql`
		with ${wanted}, over as (${over})
		update role_grant g set ends_on = ${on}::date from over where g.id = over.id and over.starts_on < ${on}
		returning g.id`);
	const dropped = await db.execute(sql`
		with ${wanted}, over as (${over})
		delete from role_grant g using over where g.id = over.id returning g.id`);
	const begun = await db.execute(sql`
		with ${wanted}, made as (
			insert into role_grant (person_id, role, unit_id, starts_on)
			select w.person_id, w.role, w.unit_id, ${on}::date from wanted w where not exists (
				select from role_grant g where g.person_id = w.person_id and g.role = w.role
					and g.unit_id is not distinct from w.unit_id and ${runs('g', on)})
			returning id
		) insert into scim_grant (grant_id) select id from made returning grant_id`);
	return { begun: begun.length, ended: ended.length + dropped.length };
}
