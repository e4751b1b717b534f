import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Plan } from '../../programme/plan.ts';
import { stepKey } from '../../programme/progress.ts';
import { builtOnce } from './built-once.ts';
import type { Db } from './connect.ts';
import { certificate, enrolment, itemDone, moduleDone } from './schema/learning.ts';
import { person } from './schema/person.ts';

export type Enrolment = typeof enrolment.$inferSelect;

const ofPerson = builtOnce((db) =>
	db
		.select()
		.from(enrolment)
		.where(eq(enrolment.personId, sql.placeholder('personId')))
		.orderBy(desc(enrolment.startedOn), desc(enrolment.completedOn))
		.prepare('enrolments')
);

/** All turns of somebody, newest first. */
export function enrolmentsOf(db: Db, personId: string): Promise<Enrolment[]> {
	return ofPerson(db).execute({ personId });
}

/** Opens a turn, or gives the one that is open already (two tabs, two devices). */
export async function enrol(
	db: Db,
	values: {
		personId: string;
		programme: string;
		version: number;
		proves: string;
		plan: Plan;
		startedOn: Day;
	}
): Promise<Enrolment> {
	const [made] = await db.insert(enrolment).values(values).onConflictDoNothing().returning();
	if (made) return made;
	const [open] = await db
		.select()
		.from(enrolment)
		.where(
			and(
				eq(enrolment.personId, values.personId),
				eq(enrolment.programme, values.programme),
				isNull(enrolment.completedOn)
			)
		);
	return open!;
}

/** Takes hold of a turn until the end of the transaction, so that two tabs complete it once. */
export async function lockEnrolment(db: Db, id: string): Promise<Enrolment> {
	const [row] = await db.select().from(enrolment).where(eq(enrolment.id, id)).for('update');
	return row!;
}

/** What is done in a turn: items as keys `module/item`, and modules by their id. */
export async function doneSteps(db: Db, enrolmentId: string): Promise<Set<string>> {
	const rows = await db.execute<{ module: string; item: string | null }>(sql`
		select module, item from item_done where enrolment_id = ${enrolmentId}
		union all
		select module, null from module_done where enrolment_id = ${enrolmentId}`);
	return new Set(rows.map(({ module, item }) => (item === null ? module : stepKey(module, item))));
}

/** Ids of all items somebody ever did. */
export async function everDone(db: Db, personId: string): Promise<Set<string>> {
	const rows = await db
		.selectDistinct({ item: itemDone.item })
		.from(itemDone)
		.innerJoin(enrolment, eq(enrolment.id, itemDone.enrolmentId))
		.where(eq(enrolment.personId, personId));
	return new Set(rows.map(({ item }) => item));
}

/** Marks an item done; doing it again changes nothing. */
export async function markItem(db: Db, step: typeof itemDone.$inferInsert): Promise<void> {
	await db.insert(itemDone).values(step).onConflictDoNothing();
}

/** Marks a module done. @returns whether it was not done before */
export async function markModule(db: Db, step: typeof moduleDone.$inferInsert): Promise<boolean> {
	const rows = await db.insert(moduleDone).values(step).onConflictDoNothing().returning();
	return rows.length > 0;
}

/** Takes back that a module was done on a day. @returns whether it was */
export async function unmarkModule(
	db: Db,
	{ enrolmentId, module, completedOn }: typeof moduleDone.$inferInsert
): Promise<boolean> {
	const rows = await db
		.delete(moduleDone)
		.where(
			and(
				eq(moduleDone.enrolmentId, enrolmentId),
				eq(moduleDone.module, module),
				eq(moduleDone.completedOn, completedOn)
			)
		)
		.returning();
	return rows.length > 0;
}

/** Marks a turn complete and ties the certificate code to it. */
export async function complete(db: Db, enrolmentId: string, on: Day, code: string): Promise<void> {
	await db.update(enrolment).set({ completedOn: on }).where(eq(enrolment.id, enrolmentId));
	await db.insert(certificate).values({ code, enrolmentId });
}

/** The certificate code of a turn, or `undefined`. */
export async function certificateOf(db: Db, enrolmentId: string): Promise<string | undefined> {
	const [row] = await db.select().from(certificate).where(eq(certificate.enrolmentId, enrolmentId));
	return row?.code;
}

export type ProvenCompletion = {
	name: string;
	programme: string;
	version: number;
	completedOn: Day;
};

/** What a certificate code proves, or `undefined` for a code that does not exist. */
export async function findCertificate(db: Db, code: string): Promise<ProvenCompletion | undefined> {
	const [row] = await db
		.select({
			name: sql<string>`${person.givenName} || ' ' || ${person.familyName}`,
			programme: enrolment.programme,
			version: enrolment.version,
			completedOn: sql<Day>`${enrolment.completedOn}::text`
		})
		.from(certificate)
		.innerJoin(enrolment, eq(enrolment.id, certificate.enrolmentId))
		.innerJoin(person, eq(person.id, enrolment.personId))
		.where(eq(certificate.code, code));
	return row;
}
