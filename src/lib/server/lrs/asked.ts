import type { Version } from '#lib/xapi/any/statement.ts';
import { mayDo, type Right } from '#lib/xapi/scope.ts';
import type { Db } from '../db/connect.ts';
import type { XapiClient } from '../db/xapi-clients.ts';
import type { Pen } from './pen.ts';

/** A request to the record store as it came in. */
export type LrsRequest = {
	method: string;
	/** Below the address of the store, such as `/statements`. */
	path: string;
	query: URLSearchParams;
	headers: Headers;
	/** Null when it was more than `mostBytes`. */
	body: Uint8Array | null;
	/** Address of the store, without a slash at the end. */
	base: string;
	/** Address of who asks. */
	from: string;
};

export type LrsAnswer = {
	status: number;
	headers?: Record<string, string>;
	body?: string | Uint8Array;
};

/** What a client asks, once it is known who it is and which version it speaks. */
export type LrsAsked = LrsRequest & { db: Db; pen: Pen; client: XapiClient; version: Version };

/** A request that is not done, with the status and in plain words why. */
export class LrsRefusal extends Error {
	status: number;
	headers: Record<string, string>;

	constructor(status: number, message: string, headers: Record<string, string> = {}) {
		super(message);
		this.status = status;
		this.headers = headers;
	}
}

/** Bodies may be this large, attachments included. */
export const mostBytes = 10_000_000;

/** @throws {LrsRefusal} 403 when the client may not do this */
export function need({ client }: Pick<LrsAsked, 'client'>, right: Right): void {
	if (!mayDo(client.scopes, right))
		throw new LrsRefusal(403, 'an administrator did not allow this client to do that');
}

/** The body of a request. @throws {LrsRefusal} 413 when it is too large */
export function bytesOf({ body }: Pick<LrsRequest, 'body'>): Uint8Array {
	if (body === null)
		throw new LrsRefusal(
			413,
			`the body is too large: at most ${mostBytes} bytes go in one request`
		);
	return body;
}
