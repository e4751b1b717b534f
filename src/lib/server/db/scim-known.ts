import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { person } from './schema/person.ts';
import { scimLink, scimMember, scimUser } from './schema/scim.ts';
import { runs } from './standing.ts';

/** Somebody with a personnel number, and what directories already say of them. */
export type Known = { id: string; told: boolean; removed: boolean; employed: boolean };

/** The person with a personnel number, or `undefined`. */
export async function knownByNumber(db: Db, number: string, on: Day): Promise<Known | undefined> {
	const [found] = await db.execute<Known>(sql`
		select p.id, s.person_id is not null as told, coalesce(s.removed, false) as removed,
			exists (select from employment e where e.person_id = p.id
				and (e.ends_on is null or e.ends_on > ${on})) as employed
		from person p left join scim_user s on s.person_id = p.id where p.personnel_number = ${number}`);
	return found;
}

/** Whether somebody else goes by this name already. */
export async function userNameTaken(db: Db, userName: string, but: string | null) {
	const found = await db.execute(sql`
		select from person p left join scim_user s on s.person_id = p.id
		where lower(coalesce(s.user_name, p.email, p.personnel_number)) = lower(${userName})
			and s.removed is not true and p.id is distinct from ${but}::uuid`);
	return found.length > 0;
}

/** Which of these ids are of people whom directories see. */
export async function peopleWithIds(db: Db, ids: readonly string[]): Promise<Set<string>> {
	if (ids.length === 0) return new Set();
	const rows = await db
		.select({ id: person.id })
		.from(person)
		.leftJoin(scimUser, eq(scimUser.personId, person.id))
		.where(and(inArray(person.id, [...ids]), sql`${scimUser.removed} is not true`));
	return new Set(rows.map(({ id }) => id));
}

/** Unit and kind of somebody's last contract that was over; `undefined` for who never worked here. */
export async function lastContract(db: Db, personId: string, on: Day) {
	const [last] = await db.execute<{ unit: string; kind: string; stands: boolean }>(sql`
		select u.code as unit, e.kind,
			exists (select from unit_period p where p.unit_id = u.id and ${runs('p', on)}) as stands
		from employment e join unit u on u.id = e.unit_id
		where e.person_id = ${personId} and e.ends_on <= ${on}
		order by e.ends_on desc, e.main desc, e.id limit 1`);
	return last;
}

export type Said = Pick<typeof scimUser.$inferInsert, 'userName' | 'managerId' | 'department'>;

/** Keeps what directories say of somebody. */
export async function keepSaid(db: Db, personId: string, said: Said): Promise<void> {
	const row = { ...said, removed: false };
	await db
		.insert(scimUser)
		.values({ personId, ...row })
		.onConflictDoUpdate({ target: scimUser.personId, set: row });
}

/** Directories no longer see somebody; what they said of them is gone. */
export async function removeSaid(db: Db, personId: string): Promise<void> {
	// The name is free for somebody else, and the person is known by their number when they come back.
	const row = { userName: personId, managerId: null, department: null, removed: true };
	await db
		.insert(scimUser)
		.values({ personId, ...row })
		.onConflictDoUpdate({ target: scimUser.personId, set: row });
	await db.delete(scimLink).where(eq(scimLink.personId, personId));
	await db.delete(scimMember).where(eq(scimMember.personId, personId));
	const led = eq(scimUser.managerId, personId);
	await db.update(scimUser).set({ managerId: null }).where(led);
}

/** Keeps what a client itself calls somebody; null forgets it. */
export async function keepExternalId(
	db: Db,
	clientId: string,
	personId: string,
	externalId: string | null
): Promise<void> {
	const own = and(eq(scimLink.clientId, clientId), eq(scimLink.personId, personId));
	await db.delete(scimLink).where(own);
	if (externalId !== null) await db.insert(scimLink).values({ clientId, personId, externalId });
}

/** Gives somebody another personnel number. */
export async function changeNumber(db: Db, personId: string, number: string): Promise<void> {
	await db.update(person).set({ personnelNumber: number }).where(eq(person.id, personId));
}

/** Whether somebody is the only one who works here and is administrator of the whole organisation. */
export async function isLastAdministrator(db: Db, personId: string, on: Day): Promise<boolean> {
	const [found] = await db.execute<{ own: boolean; others: boolean }>(sql`
		select coalesce(bool_or(g.person_id = ${personId}), false) as own,
			coalesce(bool_or(g.person_id <> ${personId}), false) as others
		from role_grant g where g.role = 'administrator' and g.unit_id is null and ${runs('g', on)}
			and exists (select from employment e where e.person_id = g.person_id and ${runs('e', on)})`);
	return found!.own && !found!.others;
}
