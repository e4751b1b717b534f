import { inArray, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { oath } from './schema/activity.ts';
import { certificate, enrolment } from './schema/learning.ts';
import { person } from './schema/person.ts';
import { holds } from './statements.ts';

/** A turn that was completed elsewhere, with the code of its certificate. */
export type OldTurn = Omit<typeof enrolment.$inferSelect, 'completedOn'> & {
	completedOn: Day;
	code: string;
};

export type OldOath = Pick<typeof oath.$inferInsert, 'personId' | 'kind' | 'takenOn' | 'way'>;

/** Rows in one statement: PostgreSQL takes at most 65,535 values. */
const most = 1000;

/** People by these personnel numbers, and those that differ in zeros at the start only. */
export function peopleNumbered(db: Db, numbers: readonly string[]) {
	const bare = numbers.map((number) => number.replace(/^0+/, ''));
	return db
		.select({
			...{ id: person.id, number: person.personnelNumber },
			name: sql<string>`${person.givenName} || ' ' || ${person.familyName}`
		})
		.from(person)
		.where(sql`ltrim(${person.personnelNumber}, '0') = any(${sql.param(bare)}::text[])`);
}

/** What these people completed, and on which day. */
export function completionsOf(db: Db, people: readonly string[]) {
	return db.execute<{ personId: string; programme: string; day: Day }>(sql`
		select person_id as "personId", programme, completed_on::text as day from enrolment
		where completed_on is not null and person_id = any(${sql.param([...people])}::uuid[])`);
}

/** Which dates these people have. */
export function oathKindsOf(db: Db, people: readonly string[]) {
	return db.execute<{ personId: string; kind: string }>(sql`
		select person_id as "personId", kind from oath
		where person_id = any(${sql.param([...people])}::uuid[])`);
}

/** Writes turns down with their certificates. */
export async function addOldTurns(db: Db, turns: readonly OldTurn[]): Promise<void> {
	for (const some of chunks(turns)) {
		await db.insert(enrolment).values(some.map(({ code: _, ...turn }) => turn));
		await db.insert(certificate).values(some.map(({ id, code }) => ({ code, enrolmentId: id })));
	}
}

/** Writes dates down. @returns their ids */
export async function addOldOaths(db: Db, oaths: readonly OldOath[]): Promise<string[]> {
	const ids: string[] = [];
	for (const some of chunks(oaths)) {
		const made = await db.insert(oath).values(some).returning({ id: oath.id });
		ids.push(...made.map(({ id }) => id));
	}
	return ids;
}

/** Whether one of these turns or dates is somebody's own. */
export async function areOwn(
	db: Db,
	personId: string,
	{ turns, oaths }: { turns: readonly string[]; oaths: readonly string[] }
): Promise<boolean> {
	const ids = (values: readonly string[]) => sql`${sql.param([...values])}::uuid[]`;
	const [row] = await db.execute<{ own: boolean }>(sql`
		select exists (select from enrolment where person_id = ${personId} and id = any(${ids(turns)}))
			or exists (select from oath where person_id = ${personId} and id = any(${ids(oaths)})) as own`);
	return row!.own;
}

/** Takes turns and dates away. @returns how many were still there */
export async function removeProofs(
	db: Db,
	turns: readonly string[],
	oaths: readonly string[]
): Promise<number> {
	let removed = 0;
	for (const some of chunks(turns)) {
		const rows = await db.delete(enrolment).where(inArray(enrolment.id, some)).returning();
		removed += rows.length;
	}
	for (const some of chunks(oaths)) {
		const rows = await db.delete(oath).where(inArray(oath.id, some)).returning();
		removed += rows.length;
	}
	return removed;
}

/**
 * The statements that tell of these turns and still hold.
 * @param base of the IRIs of programmes, to which `/programme/version` comes
 */
export async function statementsOfTurns(
	db: Db,
	turns: readonly string[],
	base: string
): Promise<string[]> {
	const rows = await db.execute<{ id: string }>(sql`
		select s.id from enrolment e join person p on p.id = e.person_id
		join told_statement s on s.body -> 'actor' -> 'account' ->> 'name' = p.personnel_number
			and s.body -> 'object' ->> 'id' = ${base} || '/' || e.programme || '/' || e.version
			and left(s.body ->> 'timestamp', 10) = e.completed_on::text
		where e.id = any(${sql.param([...turns])}::uuid[]) and ${holds}`);
	return rows.map(({ id }) => id);
}

function chunks<Row>(rows: readonly Row[]): Row[][] {
	const parts = Math.ceil(rows.length / most);
	return Array.from({ length: parts }, (_, at) => rows.slice(at * most, (at + 1) * most));
}
