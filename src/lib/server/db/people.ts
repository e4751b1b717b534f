import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Language } from '../../i18n/language.ts';
import type { PersonKind } from '../../programme/person-kinds.ts';
import type { Role } from '../../programme/roles.ts';
import type { Db } from './connect.ts';
import { employment, person, roleGrant } from './schema/person.ts';

export type Person = typeof person.$inferSelect;
export type Grant = { role: Role; unitId: string | null; startsOn: Day };

/** The name as people say it. */
export const fullName = ({ givenName, familyName }: Pick<Person, 'givenName' | 'familyName'>) =>
	`${givenName} ${familyName}`;

/** One person, or `undefined`. */
export async function findPerson(db: Db, id: string): Promise<Person | undefined> {
	const [found] = await db.select().from(person).where(eq(person.id, id));
	return found;
}

/** The roles somebody has on a day. */
export function grantsOf(db: Db, personId: string, on: Day): Promise<Grant[]> {
	return db
		.select({ role: roleGrant.role, unitId: roleGrant.unitId, startsOn: roleGrant.startsOn })
		.from(roleGrant)
		.where(and(eq(roleGrant.personId, personId), runsOn(roleGrant, on)));
}

/** Whether somebody belongs to the organisation on a day: leavers lose access at once. */
export async function employedOn(db: Db, personId: string, on: Day): Promise<boolean> {
	const rows = await db
		.select({ id: employment.id })
		.from(employment)
		.where(and(eq(employment.personId, personId), runsOn(employment, on)))
		.limit(1);
	return rows.length > 0;
}

/** The units that somebody works for on a day. */
export async function unitsOf(db: Db, personId: string, on: Day): Promise<string[]> {
	const rows = await db
		.selectDistinct({ unitId: employment.unitId })
		.from(employment)
		.where(and(eq(employment.personId, personId), runsOn(employment, on)));
	return rows.map(({ unitId }) => unitId);
}

/** The names of somebody's units on a day and of those above them, and what kind their main employment is. */
export async function readerOf(
	db: Db,
	personId: string,
	on: Day
): Promise<{ units: string[]; kind: PersonKind | null }> {
	const [row] = await db.execute<{ units: string[]; kind: PersonKind | null }>(sql`
		with recursive own as (
			select p.unit_id, p.parent_id, p.name from employment e join unit_period p on p.unit_id = e.unit_id
			where e.person_id = ${personId} and e.starts_on <= ${on} and (e.ends_on is null or e.ends_on > ${on})
				and p.starts_on <= ${on} and (p.ends_on is null or p.ends_on > ${on})
			union
			select p.unit_id, p.parent_id, p.name from unit_period p join own on own.parent_id = p.unit_id
			where p.starts_on <= ${on} and (p.ends_on is null or p.ends_on > ${on})
		) select array(select distinct name from own) as units, (
			select kind from employment e
			where e.person_id = ${personId} and e.starts_on <= ${on} and (e.ends_on is null or e.ends_on > ${on})
			order by e.main desc, e.starts_on, e.id limit 1
		) as kind`);
	return row!;
}

/** Keeps the language somebody chose. */
export async function setLanguage(db: Db, personId: string, language: Language): Promise<void> {
	await db.update(person).set({ language }).where(eq(person.id, personId));
}

/** That an employment or a role holds on a day. */
export function runsOn(table: typeof employment | typeof roleGrant, on: Day) {
	return and(lte(table.startsOn, on), or(isNull(table.endsOn), gt(table.endsOn, on)));
}
