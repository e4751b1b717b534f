import { createHash, timingSafeEqual } from 'node:crypto';
import { and, asc, eq, isNull, lt, or } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Actor } from '../../xapi/any/agents.ts';
import type { Scope } from '../../xapi/scope.ts';
import { base } from '../../xapi/verbs.ts';
import type { Db } from './connect.ts';
import { xapiClient } from './schema/xapi-client.ts';

/** A system that may use the record store, as its requests are known by. */
export type XapiClient = {
	id: string;
	name: string;
	scopes: Scope[];
	/** The authority of what it writes. */
	account: Actor;
};

/** The same system as an administrator sees it. */
export type XapiClientRow = Omit<typeof xapiClient.$inferSelect, 'secretHash'>;

const { secretHash: _, ...columns } = {
	...{ id: xapiClient.id, name: xapiClient.name, secretHash: xapiClient.secretHash },
	...{ scopes: xapiClient.scopes, madeBy: xapiClient.madeBy, madeOn: xapiClient.madeOn },
	...{ lastUsedOn: xapiClient.lastUsedOn, revokedOn: xapiClient.revokedOn }
};

const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Home page of the accounts by which clients vouch for what they write; the name is the client's id. */
export const clientHomePage = `${base}/clients`;

/**
 * The client with this name and secret, while it may; `undefined` for any other.
 * @param user what stands before the colon of Basic authentication: the client's id
 */
export async function clientWithSecret(
	db: Db,
	user: string,
	secret: string
): Promise<XapiClient | undefined> {
	if (!isId.test(user)) return undefined;
	const [found] = await db
		.select()
		.from(xapiClient)
		.where(and(eq(xapiClient.id, user), isNull(xapiClient.revokedOn)));
	const given = createHash('sha256').update(secret).digest();
	const right = Buffer.from(found?.secretHash ?? '', 'base64url');
	if (!found || right.length !== given.length || !timingSafeEqual(right, given)) return undefined;
	const { id, name, scopes } = found;
	const account = { homePage: clientHomePage, name: id };
	return { id, name, scopes, account: { objectType: 'Agent', name, account } };
}

/** Every client that there is, or once was, by name. */
export const listXapiClients = (db: Db): Promise<XapiClientRow[]> =>
	db.select(columns).from(xapiClient).orderBy(asc(xapiClient.name), asc(xapiClient.id));

/** One of them, or `undefined`. */
export async function findXapiClient(db: Db, id: string): Promise<XapiClientRow | undefined> {
	const [found] = await db.select(columns).from(xapiClient).where(eq(xapiClient.id, id));
	return found;
}

/** Makes a client. @returns its id */
export async function addXapiClient(
	db: Db,
	client: Omit<typeof xapiClient.$inferInsert, 'id'>
): Promise<string> {
	const [made] = await db.insert(xapiClient).values(client).returning({ id: xapiClient.id });
	return made!.id;
}

/** Gives a client another secret: the one before it no longer works, and a revoked one may come back. */
export async function changeSecret(db: Db, id: string, secretHash: string): Promise<void> {
	await db.update(xapiClient).set({ secretHash, revokedOn: null }).where(eq(xapiClient.id, id));
}

/** Says what a client may from now on. */
export async function changeScopes(db: Db, id: string, scopes: Scope[]): Promise<void> {
	await db.update(xapiClient).set({ scopes }).where(eq(xapiClient.id, id));
}

/** Lets a client in no longer. @returns whether it was until now */
export async function revokeXapiClient(db: Db, id: string, on: Day): Promise<boolean> {
	const revoked = await db
		.update(xapiClient)
		.set({ revokedOn: on })
		.where(and(eq(xapiClient.id, id), isNull(xapiClient.revokedOn)))
		.returning({ id: xapiClient.id });
	return revoked.length > 0;
}

/** Remembers the day a client was last there. @returns whether that is the first time on this day */
export async function markXapiClientUsed(db: Db, id: string, on: Day): Promise<boolean> {
	const earlier = or(isNull(xapiClient.lastUsedOn), lt(xapiClient.lastUsedOn, on));
	const marked = await db
		.update(xapiClient)
		.set({ lastUsedOn: on })
		.where(and(eq(xapiClient.id, id), earlier))
		.returning({ id: xapiClient.id });
	return marked.length > 0;
}
