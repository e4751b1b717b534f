import { hash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { DocumentKind } from '../../xapi/document.ts';
import type { Db } from './connect.ts';
import { keyOf } from './record-keys.ts';
import { xapiDocument } from './schema/xapi-document.ts';

/** What documents are about, by key. A registration belongs to states only. */
export type About = {
	kind: DocumentKind;
	activity?: string | undefined;
	agent?: string | undefined;
	registration?: string | undefined;
};

/** One document: what it is about, and what it is called. */
export type DocumentName = About & { name: string };

/** A document as it is given out; `updated` as RFC 3339 writes it, in UTC. */
export type StoredDocument = {
	contentType: string;
	bytes: Uint8Array;
	etag: string;
	updated: string;
};

/** Nothing but the name may hold a space, and it stands last. */
const keyOfDocument = ({
	kind,
	activity = '',
	agent = '',
	registration = '',
	name
}: DocumentName) => keyOf(['document', kind, activity, agent, registration, name].join(' '));

/** Nobody else changes this document, or finds that it is not there yet, until the transaction ends. */
export async function lockDocument(db: Db, one: DocumentName): Promise<void> {
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${keyOfDocument(one)}, 0))`);
}

/** One document, or `undefined`. */
export async function findDocument(db: Db, one: DocumentName): Promise<StoredDocument | undefined> {
	const { contentType, bytes, etag, updated } = xapiDocument;
	const [found] = await db
		.select({ contentType, bytes, etag, updated })
		.from(xapiDocument)
		.where(eq(xapiDocument.key, keyOfDocument(one)));
	return found && { ...found, updated: new Date(found.updated).toISOString() };
}

/** Stores a document in place of what was there. */
export async function putDocument(
	db: Db,
	one: DocumentName,
	{ contentType, bytes }: Pick<StoredDocument, 'contentType' | 'bytes'>
): Promise<void> {
	const content = {
		...{ contentType, bytes: new Uint8Array(bytes), etag: hash('sha1', bytes, 'hex') },
		updated: sql`clock_timestamp()`
	};
	await db
		.insert(xapiDocument)
		.values({ key: keyOfDocument(one), ...one, ...content })
		.onConflictDoUpdate({ target: xapiDocument.key, set: content });
}

/** Removes one document, if it is there. */
export async function removeDocument(db: Db, one: DocumentName): Promise<void> {
	await db.delete(xapiDocument).where(eq(xapiDocument.key, keyOfDocument(one)));
}

const where = ({ kind, activity, agent, registration }: About) =>
	and(
		eq(xapiDocument.kind, kind),
		activity === undefined ? undefined : eq(xapiDocument.activity, activity),
		agent === undefined ? undefined : eq(xapiDocument.agent, agent),
		registration === undefined ? undefined : eq(xapiDocument.registration, registration)
	);

/**
 * What the documents about this are called, of any registration when none is named.
 * @param since only what was stored or changed after this moment
 * @returns the names, and when the last of them changed
 */
export async function documentNames(
	db: Db,
	about: About,
	since?: string
): Promise<{ names: string[]; updated: string | undefined }> {
	const rows = await db
		.select({ name: xapiDocument.name, updated: sql<string>`max(${xapiDocument.updated})` })
		.from(xapiDocument)
		.where(and(where(about), since ? sql`${xapiDocument.updated} > ${since}` : undefined))
		.groupBy(xapiDocument.name)
		.orderBy(sql`max(${xapiDocument.updated})`, xapiDocument.name);
	const last = rows.at(-1)?.updated;
	return {
		names: rows.map(({ name }) => name),
		updated: last && new Date(last).toISOString()
	};
}

/** Removes every document about this, of any registration when none is named. */
export async function removeDocuments(db: Db, about: About): Promise<void> {
	await db.delete(xapiDocument).where(where(about));
}
