import { hasJson, isJson, merge } from '#lib/xapi/document.ts';
import type { Db } from '../db/connect.ts';
import { putDocument, type DocumentName, type StoredDocument } from '../db/xapi-documents.ts';
import { bytesOf, LrsRefusal, mostBytes, type LrsAsked } from './asked.ts';

/**
 * Stores the body of a PUT or POST as a document. A POST goes into the document that is there.
 * @throws {LrsRefusal} 413 when it is too large, 400 when it is not what its type says or cannot be merged
 */
export async function storeDocument(
	db: Db,
	one: DocumentName,
	asked: LrsAsked,
	before: StoredDocument | undefined
): Promise<void> {
	const bytes = bytesOf(asked);
	const contentType = asked.headers.get('content-type') ?? 'application/octet-stream';
	const isPost = asked.method === 'POST';
	if (isJson(contentType) && !hasJson(textOf(bytes), isPost ? 'object' : 'any'))
		throw new LrsRefusal(400, `the document is no JSON${isPost ? ' object' : ''}`);
	if (!isPost || !before) return putDocument(db, one, { contentType, bytes });
	const both = isJson(contentType) && isJson(before.contentType);
	const merged = both ? merge(textOf(before.bytes), textOf(bytes)) : undefined;
	if (merged === undefined)
		throw new LrsRefusal(400, 'a POST goes into a document where both are JSON objects only');
	const all = new TextEncoder().encode(merged);
	if (all.length > mostBytes)
		throw new LrsRefusal(
			413,
			`the document would be too large: at most ${mostBytes.toLocaleString('en')} bytes`
		);
	await putDocument(db, one, { contentType, bytes: all });
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
