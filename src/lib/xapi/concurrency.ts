import type { Version } from './any/statement.ts';
import type { DocumentKind } from './document.ts';

/** A wish to change a document, and the document as it is. */
export type Change = {
	method: 'PUT' | 'POST' | 'DELETE';
	kind: DocumentKind;
	version: Version;
	/** The headers, when they came along. */
	ifMatch: string | null;
	ifNoneMatch: string | null;
	/** Without quotes; `undefined` when there is no document. */
	etag: string | undefined;
};

/**
 * Why a document may not be changed (xAPI 1.0.3, Communication, section 3.1; IEEE 9274.1.1, 4.1.4).
 * @returns a status and why in plain words; `undefined` when it may
 */
export function conflictOf(change: Change): { status: number; says: string } | undefined {
	const { method, ifMatch, ifNoneMatch, etag } = change;
	if (ifMatch !== null && !matches(ifMatch, etag))
		return { status: 412, says: 'the document is another than If-Match says: fetch it again' };
	if (ifNoneMatch !== null && matches(ifNoneMatch, etag))
		return { status: 412, says: 'there is a document already, and If-None-Match asks for none' };
	if (method !== 'PUT' || ifMatch !== null || ifNoneMatch !== null || mayOverwrite(change))
		return undefined;
	if (etag === undefined)
		return { status: 400, says: 'a PUT of a profile needs If-Match or If-None-Match' };
	const says =
		'there is a document already: fetch it, see whether it may go, and set If-Match to its ETag';
	return { status: 409, says };
}

/** States of 1.0.3 need no headers; of 2.0.0 nothing does that is not there yet. */
const mayOverwrite = ({ kind, version, etag }: Change): boolean =>
	version === '1.0.3' ? kind === 'state' : etag === undefined;

/** Whether a list of entity tags has this one, compared as RFC 9110 does for changes: a weak one is none. */
function matches(list: string, etag: string | undefined): boolean {
	if (etag === undefined) return false;
	if (list.trim() === '*') return true;
	return list.split(',').some((each) => each.trim() === `"${etag}"`);
}
