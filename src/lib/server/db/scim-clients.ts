import { and, asc, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { scimClient } from './schema/scim.ts';

export type ScimClient = Omit<typeof scimClient.$inferSelect, 'keyHash'>;

const { keyHash: _, ...columns } = {
	...{ id: scimClient.id, name: scimClient.name, keyHash: scimClient.keyHash },
	...{ scope: scimClient.scope, kind: scimClient.kind, unitId: scimClient.unitId },
	...{ madeBy: scimClient.madeBy, madeOn: scimClient.madeOn },
	...{ lastUsedOn: scimClient.lastUsedOn, revokedOn: scimClient.revokedOn }
};

/** Every directory that may tell who works here, or once might, by name. */
export const listClients = (db: Db): Promise<ScimClient[]> =>
	db.select(columns).from(scimClient).orderBy(asc(scimClient.name), asc(scimClient.id));

/** One of them, or `undefined`. */
export async function findClient(db: Db, id: string): Promise<ScimClient | undefined> {
	const [found] = await db.select(columns).from(scimClient).where(eq(scimClient.id, id));
	return found;
}

/** The one whose key this is, while it may; `undefined` for any other key. */
export async function clientWithKey(db: Db, keyHash: string): Promise<ScimClient | undefined> {
	const [found] = await db
		.select(columns)
		.from(scimClient)
		.where(and(eq(scimClient.keyHash, keyHash), isNull(scimClient.revokedOn)));
	return found;
}

/** Remembers the day a client was last there. @returns whether that is the first time on this day */
export async function markUsed(db: Db, id: string, on: Day): Promise<boolean> {
	const earlier = or(isNull(scimClient.lastUsedOn), lt(scimClient.lastUsedOn, on));
	const marked = await db
		.update(scimClient)
		.set({ lastUsedOn: on })
		.where(and(eq(scimClient.id, id), earlier))
		.returning({ id: scimClient.id });
	return marked.length > 0;
}

/** Makes a client. @returns its id */
export async function addClient(
	db: Db,
	client: Omit<typeof scimClient.$inferInsert, 'id'>
): Promise<string> {
	const [made] = await db.insert(scimClient).values(client).returning({ id: scimClient.id });
	return made!.id;
}

/** Gives a client another key: the one before it no longer works, and a revoked one may come back. */
export async function changeKey(db: Db, id: string, keyHash: string): Promise<void> {
	await db.update(scimClient).set({ keyHash, revokedOn: null }).where(eq(scimClient.id, id));
}

/** Lets a key work no longer. @returns whether it did until now */
export async function revokeKey(db: Db, id: string, on: Day): Promise<boolean> {
	const revoked = await db
		.update(scimClient)
		.set({ revokedOn: on })
		.where(and(eq(scimClient.id, id), isNull(scimClient.revokedOn)))
		.returning({ id: scimClient.id });
	return revoked.length > 0;
}

/** How many groups each client keeps. */
export async function groupsPerClient(db: Db): Promise<Map<string, number>> {
	const rows = await db.execute<{ id: string; groups: number }>(sql`
		select client_id as id, count(*)::int as groups from scim_group group by client_id`);
	return new Map(rows.map(({ id, groups }) => [id, groups]));
}
