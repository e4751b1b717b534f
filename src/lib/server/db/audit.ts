import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { auditLog } from './schema/audit.ts';
import { person } from './schema/person.ts';

export type AuditEvent = Omit<typeof auditLog.$inferInsert, 'id' | 'at'>;
export type AuditLine = typeof auditLog.$inferSelect & { name: string | null };

/** Adds a line to the audit log. */
export async function record(db: Db, event: AuditEvent): Promise<void> {
	await db.insert(auditLog).values(event);
}

/**
 * A page of the log, newest first: the lines older than the one with the id `before`, of one action or
 * of all. The database compares the times: they are finer than a JavaScript date.
 */
export function auditPage(
	db: Db,
	size: number,
	{ before, action }: { before?: string; action?: string } = {}
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
		.where(and(before ? older : undefined, action ? eq(auditLog.action, action) : undefined))
		.orderBy(desc(auditLog.at), desc(auditLog.id))
		.limit(size);
}

/** Every action that is in the log. */
export async function loggedActions(db: Db): Promise<string[]> {
	const rows = await db
		.selectDistinct({ action: auditLog.action })
		.from(auditLog)
		.orderBy(auditLog.action);
	return rows.map(({ action }) => action);
}
