import type { Day } from '#lib/programme/calendar.ts';
import { mostOperations } from '#lib/scim/patch.ts';
import { Refusal } from '#lib/scim/refusal.ts';
import type { Json, Resource } from '#lib/scim/resource.ts';
import { mayDo, type Right } from '#lib/scim/scope.ts';
import type { Library } from '../../content/library.ts';
import type { Db } from '../db/connect.ts';
import type { ScimClient } from '../db/scim-clients.ts';
import { lockStaff } from '../db/staff-stored.ts';

/** A request as it came in: path below the address of the service, headers by name in small letters. */
export type ScimRequest = {
	method: string;
	path: string;
	query: URLSearchParams;
	headers: Headers;
	/** At most `mostBytes` of text; null when it was more. */
	body: string | null;
	/** Address of the service, without a slash at the end. */
	base: string;
	/** Address of who asks. */
	from: string;
};

export type ScimAnswer = {
	status: number;
	body?: Resource;
	headers?: Record<string, string>;
};

/** What a client asks, once it is known who it is. */
export type Asked = {
	db: Db;
	library: Library;
	client: ScimClient;
	on: Day;
	request: ScimRequest;
};

/** Bodies may be this large: a group of ten thousand people fits. */
export const mostBytes = 1_000_000;

/** @throws {Refusal} 403 when the client may not do this */
export function need({ client }: Asked, right: Right): void {
	if (!mayDo(client.scope, right))
		throw new Refusal(403, 'an administrator did not allow this client to do that');
}

/** The body of a request. @throws {Refusal} 413 when it is too large, 400 when it is no JSON object */
export function bodyOf({ request: { body } }: Asked): { [key: string]: Json } {
	if (body === null) throw new Refusal(413, `a body has at most ${mostBytes} bytes`);
	try {
		const read: unknown = JSON.parse(body);
		if (typeof read === 'object' && read !== null && !Array.isArray(read))
			return read as { [key: string]: Json };
	} catch {
		// Said below.
	}
	throw new Refusal(400, 'the body is no JSON object', 'invalidSyntax');
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be an id of ours. */
export const isId = (text: string): boolean => uuid.test(text);

export const notFound = (): Refusal => new Refusal(404, 'there is no such resource');

/** The operations of a PATCH. @throws {Refusal} 413 when they are too many */
export function operationsOf(asked: Asked): Json {
	const body = bodyOf(asked);
	if (Object.values(body).some((each) => Array.isArray(each) && each.length > mostOperations))
		throw new Refusal(413, `a PATCH has at most ${mostOperations} operations`);
	return body;
}

/** One after the other, as lists of staff do: in one transaction, or nothing of it. */
export const inOneGo = (asked: Asked, work: (inside: Asked) => Promise<ScimAnswer>) =>
	asked.db.transaction(async (tx) => {
		await lockStaff(tx);
		return work({ ...asked, db: tx });
	});
