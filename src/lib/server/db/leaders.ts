import { and, eq, ilike, inArray, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { runsOn } from './people.ts';
import { employment, person, roleGrant } from './schema/person.ts';

/** Somebody who may lead a session. */
export type SessionLeader = { id: string; name: string };

const most = 8;
const name = sql<string>`${person.givenName} || ' ' || ${person.familyName}`.as('name');

/** Employees of a day who may lead a session and whose name holds this text, in alphabetical order. */
export function findLeaders(db: Db, text: string, on: Day): Promise<SessionLeader[]> {
	const wanted = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
	return leaders(db, on, ilike(sql`${person.givenName} || ' ' || ${person.familyName}`, wanted));
}

/** Somebody who may lead a session on a day, or `undefined`. */
export async function leaderOn(
	db: Db,
	personId: string,
	on: Day
): Promise<SessionLeader | undefined> {
	return (await leaders(db, on, eq(person.id, personId)))[0];
}

const leaders = (db: Db, on: Day, which: ReturnType<typeof eq>) =>
	db
		.selectDistinct({ id: person.id, name })
		.from(person)
		.innerJoin(roleGrant, and(eq(roleGrant.personId, person.id), runsOn(roleGrant, on)))
		.innerJoin(employment, and(eq(employment.personId, person.id), runsOn(employment, on)))
		.where(and(inArray(roleGrant.role, ['facilitator', 'manager']), which))
		.orderBy(name)
		.limit(most);
