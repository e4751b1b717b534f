import { sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { runs } from './standing.ts';

/** A person as directories see them on a day. Unit, kind and division are of who works here then. */
export type ScimPerson = {
	id: string;
	number: string;
	givenName: string;
	familyName: string;
	email: string | null;
	userName: string;
	externalId: string | null;
	active: boolean;
	kind: string | null;
	department: string | null;
	division: string | null;
	managerId: string | null;
	managerName: string | null;
	groups: { id: string; name: string }[];
};

/** Whom a client asks for: everyone, or who has this exactly, but for capitals. */
export type Narrowed = {
	id?: string;
	userName?: string;
	externalId?: string;
	email?: string;
	number?: string;
};

/** How a directory names somebody of whom no directory told a name: by address, else by number. */
const userName = sql`coalesce(s.user_name, p.email, p.personnel_number)`;

/** People whom directories see, in the order of their ids. */
export function scimPeople(
	db: Db,
	client: string,
	on: Day,
	asked: Narrowed = {},
	page?: { limit: number; offset: number }
): Promise<ScimPerson[]> {
	return db.execute<ScimPerson>(sql`
		select p.id, p.personnel_number as number, p.given_name as "givenName",
			p.family_name as "familyName", p.email, ${userName} as "userName",
			link.external_id as "externalId", main.kind is not null as active, main.kind,
			case when main.kind is null then s.department else u.name end as department,
			above.name as division, boss.id as "managerId",
			boss.given_name || ' ' || boss.family_name as "managerName",
			coalesce(inside.groups, '[]') as groups
		from person p
		left join scim_user s on s.person_id = p.id
		left join scim_link link on link.person_id = p.id and link.client_id = ${client}
		left join person boss on boss.id = s.manager_id
		left join lateral (
			select e.kind, e.unit_id from employment e where e.person_id = p.id and ${runs('e', on)}
			order by e.main desc, e.starts_on, e.id limit 1
		) main on true
		left join unit_period u on u.unit_id = main.unit_id and ${runs('u', on)}
		left join unit_period above on above.unit_id = u.parent_id and ${runs('above', on)}
		left join lateral (
			select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.display_name)
				order by g.display_name, g.id) as groups
			from scim_member m join scim_group g on g.id = m.group_id
			where m.person_id = p.id and g.client_id = ${client}
		) inside on true
		where ${seen(asked)} order by p.id
		${page ? sql`limit ${page.limit} offset ${page.offset}` : sql``}`);
}

/** How many people directories see. */
export async function countScimPeople(db: Db): Promise<number> {
	const [row] = await db.execute<{ people: number }>(sql`
		select count(*)::int as people from person p
		left join scim_user s on s.person_id = p.id where ${seen({})}`);
	return row!.people;
}

function seen({ id, userName: name, externalId, email, number }: Narrowed): SQL {
	return sql.join(
		[
			sql`s.removed is not true`,
			sql`p.personnel_number not like 'erased-%'`,
			...(id === undefined ? [] : [sql`p.id = ${id}`]),
			...(name === undefined ? [] : [sql`lower(${userName}) = lower(${name})`]),
			...(externalId === undefined ? [] : [sql`link.external_id = ${externalId}`]),
			...(email === undefined ? [] : [sql`lower(p.email) = lower(${email})`]),
			...(number === undefined ? [] : [sql`lower(p.personnel_number) = lower(${number})`])
		],
		sql` and `
	);
}
