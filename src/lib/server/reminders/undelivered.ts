import * as v from 'valibot';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import {
	countUndelivered,
	listUndelivered,
	markHandled,
	tryAgain,
	type UndeliveredRow
} from '../db/mail-undelivered.ts';
import type { ReminderReader } from './reader.ts';

export type { UndeliveredRow };

export type UndeliveredPage = {
	rows: UndeliveredRow[];
	total: number;
	page: number;
	pages: number;
};

const pageSize = 20;

/** A page of what did not arrive. The look is in the audit log, or there is no look. */
export function lookAtUndelivered(
	db: Db,
	{ personId, scope, on }: ReminderReader,
	asked: number
): Promise<UndeliveredPage> {
	return db.transaction(async (tx) => {
		const total = await countUndelivered(tx, { scope, on });
		const pages = Math.max(1, Math.ceil(total / pageSize));
		const page = Math.min(asked, pages);
		const at = { limit: pageSize, offset: (page - 1) * pageSize };
		const rows = await listUndelivered(tx, { scope, on }, at);
		await record(tx, {
			...{ actor: personId, role: 'hr', action: 'look', object: 'undelivered-mail' },
			...{ result: 'ok', origin: 'web', detail: { rows: rows.length } }
		});
		return { rows, total, page, pages };
	});
}

const Id = v.pipe(v.string(), v.uuid());

/**
 * Does something about a mail that did not arrive: tries it again, or takes it from the list.
 * @returns false for one that is not on this reader's list
 */
export async function settleUndelivered(
	db: Db,
	{ personId, scope, on }: ReminderReader,
	{ id, act, now }: { id: string; act: 'again' | 'handled'; now: Date }
): Promise<boolean> {
	if (!v.is(Id, id)) return false;
	return db.transaction(async (tx) => {
		const asked = { scope, on };
		const done =
			act === 'again' ? await tryAgain(tx, asked, { id, now }) : await markHandled(tx, asked, id);
		if (done)
			await record(tx, {
				...{ actor: personId, role: 'hr', object: `mail ${id}`, result: 'ok', origin: 'web' },
				action: act === 'again' ? 'send-again' : 'settle'
			});
		return done;
	});
}
