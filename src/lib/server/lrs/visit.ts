import type { Day } from '#lib/programme/calendar.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { markXapiClientUsed, type XapiClient } from '../db/xapi-clients.ts';

/** On which day this process last wrote down that a client was there. */
const seen = new Map<string, Day>();

/** A client may read about everyone at every request, so one line a day says that it was there. */
export async function noteVisit(db: Db, client: XapiClient, on: Day): Promise<void> {
	if (seen.get(client.id) === on) return;
	await db.transaction(async (tx) => {
		if (!(await markXapiClientUsed(tx, client.id, on))) return;
		await record(tx, {
			...{ actor: client.id, role: 'xapi', action: 'look', object: 'records', result: 'ok' },
			...{ origin: 'xapi', detail: { client: client.name } }
		});
	});
	seen.set(client.id, on);
}
