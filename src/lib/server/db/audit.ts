import { and, desc, eq, sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { auditLog } from './schema/audit.ts';
import { person } from './schema/person.ts';

export type AuditEvent = Omit<typeof auditLog.$inferInsert, 'id' | 'at'>;
export type AuditLine = typeof auditLog.$inferSelect & { name: string | null };

/** What of the log is asked for; what is left out does not narrow. Days are those of the Netherlands. */
export type AuditSearch = {
	action?: string;
	/** A part of the name, the personnel number or the id of who did it. */
	who?: string;
	/** What it was about, without the id of the one that it was: `person`, `completions of welkom`. */
	object?: string;
	result?: AuditLine['result'];
	/** Both days included. */
	from?: Day;
	until?: Day;
};

/** Adds a line to the audit log. */
export async function record(db: Db, event: AuditEvent): Promise<void> {
	await db.insert(auditLog).values(event);
}

/** The id at the end of what a line is about: of one meeting, one person, one list. */
const withoutId = sql`regexp_replace(${auditLog.object}, '( of)? [0-9a-f]{8}-[0-9a-f-]{27}$', '')`;

/**
 * A page of the log, newest first: the lines older than the one with the id `before`. The database compares
 * the times: they are finer than a JavaScript date.
 */
export function auditPage(
	db: Db,
	size: number,
	{ before, ...search }: AuditSearch & { before?: string } = {}
): Promise<AuditLine[]> {
	const older = sql`(${auditLog.at}, ${auditLog.id}) <
		(select edge.at, edge.id from ${auditLog} edge where edge.id = ${before ?? null}::uuid)`;
	return db
		.select({
			id: auditLog.id,
			at: auditLog.at,
			actor: auditLog.actor,
			role: auditLog.role,
			action: auditLog.action,
			object: auditLog.object,
			result: auditLog.result,
			origin: auditLog.origin,
			detail: auditLog.detail,
			name: sql<string | null>`${person.givenName} || ' ' || ${person.familyName}`
		})
		.from(auditLog)
		.leftJoin(person, eq(person.id, auditLog.actor))
		.where(and(before ? older : undefined, ...matches(search)))
		.orderBy(desc(auditLog.at), desc(auditLog.id))
		.limit(size);
}

function matches({ action, who, object, result, from, until }: AuditSearch): (SQL | undefined)[] {
	const part = `%${(who ?? '').replace(/[\\%_]/g, '\\$&')}%`;
	const midnight = (day: Day) => sql`${day}::date::timestamp at time zone 'Europe/Amsterdam'`;
	return [
		action ? eq(auditLog.action, action) : undefined,
		object ? sql`${withoutId} = ${object}` : undefined,
		result ? eq(auditLog.result, result) : undefined,
		from ? sql`${auditLog.at} >= ${midnight(from)}` : undefined,
		until ? sql`${auditLog.at} < ${midnight(until)} + interval '1 day'` : undefined,
		who
			? sql`(${person.givenName} || ' ' || ${person.familyName} ilike ${part}
				or ${person.personnelNumber} = ${who} or ${auditLog.actor}::text = ${who})`
			: undefined
	];
}

/** Every action that is in the log, and everything that its lines are about. */
export async function logged(db: Db): Promise<{ actions: string[]; objects: string[] }> {
	const [actions, objects] = await Promise.all([
		db.selectDistinct({ name: auditLog.action }).from(auditLog).orderBy(auditLog.action),
		db
			.selectDistinct({ name: sql<string>`${withoutId}` })
			.from(auditLog)
			.orderBy(withoutId)
	]);
	return { actions: actions.map(({ name }) => name), objects: objects.map(({ name }) => name) };
}
