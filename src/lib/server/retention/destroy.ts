import { addMonths, type Day } from '../../programme/calendar.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import type { Rows } from '../db/erasure.ts';
import { leftBefore } from '../db/erasure-people.ts';
import { kindNames, type KindName } from '../db/retention-kinds.ts';
import { termsInForce, destroyRows, lockRetention, recordDestruction } from '../db/retention.ts';
import { erase } from '../erasure/erase.ts';

/**
 * Destroys what is older than its term on a day: of every kind, or of one. Each kind is one transaction with
 * its line in the record of destruction; each person who left too.
 * @param by who asked for it; nobody when the night does it
 * @returns how many rows went, by kind
 */
export async function destroyDue(
	db: Db,
	on: Day,
	{ by = null, only }: { by?: string | null; only?: string } = {}
): Promise<Partial<Record<KindName, number>>> {
	const gone: Partial<Record<KindName, number>> = {};
	const inForce = await termsInForce(db);
	for (const kind of kindNames) {
		if (only !== undefined && only !== kind) continue;
		const months = inForce[kind];
		if (months === null) continue;
		const term = { kind, months, before: addMonths(on, -months) };
		const count = await (kind === 'left-people' ? eraseWhoLeft : destroyKind)(db, term, { on, by });
		if (count > 0) gone[kind] = count;
	}
	return gone;
}

type Term = { kind: KindName; months: number; before: Day };
type Act = { on: Day; by: string | null };

function destroyKind(db: Db, { kind, months, before }: Term, { on, by }: Act): Promise<number> {
	return db.transaction(async (tx) => {
		await lockRetention(tx);
		const rows = await destroyRows(tx, kind, { before, on });
		const count = sum(rows);
		if (count === 0) return 0;
		await recordDestruction(tx, { destroyedOn: on, kind, ground: 'term', before, months, rows });
		await record(tx, {
			...{ actor: by, role: by && 'administrator', action: 'destroy', object: 'retention' },
			...{ result: 'ok', origin: by ? 'web' : 'job', detail: { what: kind, rows: count } }
		});
		return count;
	});
}

async function eraseWhoLeft(db: Db, { months, before }: Term, act: Act): Promise<number> {
	let count = 0;
	for (const { id } of await leftBefore(db, before, act.on)) {
		const refused = await erase(db, id, { ...act, ground: 'left', before, months });
		if (!refused) count++;
	}
	return count;
}

const sum = (rows: Rows) => Object.values(rows).reduce((total, count) => total + count, 0);
