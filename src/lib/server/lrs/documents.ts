import { conflictOf } from '#lib/xapi/concurrency.ts';
import type { Right } from '#lib/xapi/scope.ts';
import {
	documentNames,
	findDocument,
	lockDocument,
	removeDocument,
	removeDocuments,
	type About,
	type DocumentName
} from '../db/xapi-documents.ts';
import { LrsRefusal, need, type LrsAnswer, type LrsAsked } from './asked.ts';
import { momentOf, parametersOf } from './parameters.ts';
import { storeDocument } from './store-document.ts';
import { told as tellJson } from './told.ts';

/** One of the three resources that keep documents. */
export type DocumentResource = {
	/** The parameter that names one document. */
	id: 'stateId' | 'profileId';
	/** The parameters that say what documents are about. */
	needs: readonly string[];
	knows?: readonly string[];
	about(told: Record<string, string | undefined>): About;
	right: 'state' | 'profile';
	/** Whether a DELETE that names no document removes all that are about this. */
	removesAll: boolean;
};

type Answering = (asked: LrsAsked, resource: DocumentResource) => Promise<LrsAnswer>;

const methods: Partial<Record<string, Answering>> = {
	GET: (asked, resource) => (asked.query.has(resource.id) ? give : list)(asked, resource),
	PUT: change,
	POST: change,
	DELETE: (asked, resource) =>
		(resource.removesAll && !asked.query.has(resource.id) ? removeAll : change)(asked, resource)
};

/**
 * Does what a request asks of a resource that keeps documents.
 * @throws {LrsRefusal} for whatever the request may not do, or does wrongly
 */
export async function answerDocument(
	asked: LrsAsked,
	resource: DocumentResource
): Promise<LrsAnswer> {
	const answer = methods[asked.method];
	if (!answer) throw new LrsRefusal(405, 'documents know GET, PUT, POST and DELETE');
	const right: Right = `${resource.right}/${asked.method === 'GET' ? 'read' : 'write'}`;
	need(asked, right);
	return answer(asked, resource);
}

/** The document that a request names. */
function nameIn(asked: LrsAsked, { id, needs, knows, about }: DocumentResource): DocumentName {
	const told = parametersOf(asked, { needs: [...needs, id], ...(knows && { knows }) });
	return { ...about(told), name: told[id]! };
}

async function give(asked: LrsAsked, resource: DocumentResource): Promise<LrsAnswer> {
	const found = await findDocument(asked.db, nameIn(asked, resource));
	if (!found) throw new LrsRefusal(404, 'there is no such document');
	const headers = {
		// Any client wrote it, of any type: a browser that is led here opens nothing on our origin.
		...{ 'content-type': found.contentType, 'content-disposition': 'attachment' },
		etag: `"${found.etag}"`,
		'last-modified': new Date(found.updated).toUTCString()
	};
	return { status: 200, headers, body: found.bytes };
}

async function list(asked: LrsAsked, resource: DocumentResource): Promise<LrsAnswer> {
	const { needs, knows = [], about } = resource;
	const told = parametersOf(asked, { needs, knows: [...knows, 'since'] });
	const since = told.since === undefined ? undefined : momentOf(told.since, 'since');
	const { names, updated } = await documentNames(asked.db, about(told), since);
	return tellJson(names, updated ? { 'last-modified': new Date(updated).toUTCString() } : {});
}

/** Changes one document, after a look at what is there that nobody can come between. */
function change(asked: LrsAsked, resource: DocumentResource): Promise<LrsAnswer> {
	const method = asked.method as 'PUT' | 'POST' | 'DELETE';
	const one = nameIn(asked, resource);
	return asked.db.transaction(async (tx) => {
		await lockDocument(tx, one);
		const before = await findDocument(tx, one);
		const conflict = conflictOf({
			...{ method, kind: one.kind, version: asked.version, etag: before?.etag },
			ifMatch: asked.headers.get('if-match'),
			ifNoneMatch: asked.headers.get('if-none-match')
		});
		if (conflict) throw new LrsRefusal(conflict.status, conflict.says);
		if (method === 'DELETE') await removeDocument(tx, one);
		else await storeDocument(tx, one, asked, before);
		return { status: 204 };
	});
}

async function removeAll(asked: LrsAsked, resource: DocumentResource): Promise<LrsAnswer> {
	const { needs, knows, about } = resource;
	const told = parametersOf(asked, { needs, ...(knows && { knows }) });
	await removeDocuments(asked.db, about(told));
	return { status: 204 };
}
