import type { DriverTx } from '../db/connect.ts';
import { lockForWriting } from '../db/record-lock.ts';
import {
	headOf,
	insertFiles,
	insertRecords,
	knownUnder,
	moveHead,
	putActivities,
	standingUnder,
	voidedBefore,
	voidRecords,
	type RecordRow,
	type Voiding
} from '../db/record-writing.ts';
import { followRefs } from '../db/record-refs.ts';
import { judge } from './judging.ts';
import { known } from './known-activities.ts';
import type { Written } from './pen.ts';
import type { From, Prepared } from './prepared.ts';

/** What one request brings: all of it is written, or none. */
export type Request = { from: From; batch: readonly Prepared[] };

const voidedName = ({ id, client }: Voiding): string => `${client} ${id}`;

/**
 * Writes what several requests bring, in their order, each by itself all or nothing. Call it in a transaction:
 * from here to its commit nobody else writes.
 * @returns what became of each request
 */
export async function writeRecords(tx: DriverTx, requests: readonly Request[]): Promise<Written[]> {
	const all = requests.flatMap(({ batch }) => batch);
	const ids = [...new Set(all.flatMap(({ id, voids }) => (voids ? [id, voids] : [id])))];
	const keys = [...new Set(all.flatMap(({ said }) => [...said.keys()]))];
	// Asked at once, answered in this order: all after the lock.
	const [, head, standing, gone, definitions] = await Promise.all([
		lockForWriting(tx),
		headOf(tx),
		standingUnder(tx, ids),
		voidedBefore(tx, ids),
		keys.length > 0 ? knownUnder(tx, keys) : new Map<string, string>()
	]);
	const { written, fresh } = judge(requests, standing);
	if (fresh.length === 0) return written;
	const stored = new Date(Math.max(head.now, head.stored + 1)).toISOString();
	const from = head.seq + 1n;
	const voids = fresh.flatMap(({ one, client }) => (one.voids ? [{ id: one.voids, client }] : []));
	const voided = new Set([...gone, ...voids].map(voidedName));
	const rows = fresh.map(({ one, client }, at): RecordRow => ({
		...one.keys,
		...{ seq: String(from + BigInt(at)), id: one.id, stored, body: one.textAt(stored), client },
		voided: one.voids === null && voided.has(voidedName({ id: one.id, client })),
		files: one.files.length > 0 ? one.files.map(({ sha2 }) => sha2) : null
	}));
	const files = fresh.flatMap(({ one }) => one.files as Parameters<typeof insertFiles>[1]);
	const changed = known(definitions, fresh);
	await Promise.all([
		insertRecords(tx, rows),
		files.length > 0 && insertFiles(tx, files),
		changed.length > 0 && putActivities(tx, changed),
		voids.length > 0 && voidRecords(tx, voids),
		rows.some(({ ref }) => ref !== null) && followRefs(tx, from),
		moveHead(tx, head.seq + BigInt(rows.length), stored)
	]);
	return written;
}
