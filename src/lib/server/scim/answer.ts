import { Refusal, refusalBody } from '#lib/scim/refusal.ts';
import type { Day } from '#lib/programme/calendar.ts';
import type { Library } from '../../content/library.ts';
import { clientWithKey, markUsed } from '../db/scim-clients.ts';
import type { Db } from '../db/connect.ts';
import { attempt } from '../rate-limits.ts';
import { hashToken } from '../secrets.ts';
import type { Asked, ScimAnswer, ScimRequest } from './asked.ts';
import { discover } from './discover.ts';
import { note } from './note.ts';
import { route } from './route.ts';

/**
 * Answers a directory (SCIM 2.0, RFC 7644): who it is by its key, whether it may, and then what it asks.
 * Everything expected that goes wrong is an answer in the form of the standard.
 */
export async function answerScim(
	db: Db,
	library: Library,
	request: ScimRequest,
	on: Day
): Promise<ScimAnswer> {
	try {
		const told = discover(request);
		if (told) return told;
		const client = await clientOf(db, request);
		const asked: Asked = { db, library, client, on, request };
		await noteVisit(asked);
		return await route(asked);
	} catch (refusal) {
		if (!(refusal instanceof Refusal)) throw refusal;
		const headers = headersOf(refusal);
		return { status: refusal.status, body: refusalBody(refusal), ...(headers && { headers }) };
	}
}

/** A directory may see everyone at every request, so one line a day says that it was there. */
const noteVisit = (asked: Asked) =>
	asked.db.transaction(async (tx) => {
		if (await markUsed(tx, asked.client.id, asked.on)) await note({ ...asked, db: tx }, 'look', {});
	});

class Wait extends Refusal {
	seconds: number;

	constructor(seconds: number) {
		super(429, 'too many requests: wait a little');
		this.seconds = seconds;
	}
}

async function clientOf(db: Db, { headers, from }: ScimRequest) {
	const [, key] = /^bearer +([\w-]+)$/i.exec(headers.get('authorization') ?? '') ?? [];
	const client = key ? await clientWithKey(db, hashToken(key)) : undefined;
	const wait = client
		? await attempt(db, 'scim-client', client.id)
		: await attempt(db, 'scim-address', from);
	if (wait !== null) throw new Wait(wait);
	if (!client) throw new Refusal(401, 'the key is not one that works');
	return client;
}

function headersOf(refusal: Refusal): Record<string, string> | undefined {
	if (refusal instanceof Wait) return { 'retry-after': String(refusal.seconds) };
	return refusal.status === 401 ? { 'www-authenticate': 'Bearer realm="SCIM"' } : undefined;
}
