import type { DriverTx } from '../db/connect.ts';
import { readBefore } from '../db/record-before.ts';
import { lockForWriting } from '../db/record-lock.ts';
import { followRefs } from '../db/record-refs.ts';
import {
	insertFiles,
	insertRecords,
	putActivities,
	voidRecords,
	type Voiding
} from '../db/record-writing.ts';
import { judge } from './judging.ts';
import { known } from './known-activities.ts';
import { remember, type Memory } from './memory.ts';
import type { Written } from './pen.ts';
import { rowOf, type From, type Prepared } from './prepared.ts';

/** What one request brings: all of it is written, or none. */
export type Request = { from: From; batch: readonly Prepared[] };

const voidedName = ({ id, client }: Voiding): string => `${client} ${id}`;

/**
 * Writes what several requests bring, in their order, each by itself all or nothing. Call it in a transaction:
 * from here to its commit nobody else writes.
 * @returns what became of each request; `learn` once it is committed
 */
export async function writeRecords(
	tx: DriverTx,
	requests: readonly Request[]
): Promise<{ written: Written[]; learn(memory: Memory): void }> {
	const all = requests.flatMap(({ batch }) => batch);
	const ids = [...new Set(all.flatMap(({ id, voids }) => (voids ? [id, voids] : [id])))];
	const keys = [...new Set(all.flatMap(({ said }) => [...said.keys()]))];
	// Asked at once, answered in this order.
	const [, before] = await Promise.all([lockForWriting(tx), readBefore(tx, ids, keys)]);
	let left = before.stored;
	const { written, fresh } = judge(requests, before.standing);
	const changed = known(before.known, fresh);
	if (fresh.length > 0) {
		const voids = fresh.flatMap(({ one, client }) =>
			one.voids ? [{ id: one.voids, client }] : []
		);
		const voided = new Set(voids.map(voidedName));
		const rows = fresh.map(({ one, client }) =>
			rowOf(one, client, voided.has(voidedName({ id: one.id, client })))
		);
		const files = fresh.flatMap(({ one }) => one.files as Parameters<typeof insertFiles>[1]);
		const [stored] = await Promise.all([
			insertRecords(tx, rows, before.stored),
			files.length > 0 && insertFiles(tx, files),
			changed.length > 0 && putActivities(tx, changed),
			voids.length > 0 && voidRecords(tx, voids),
			rows.some(({ ref }) => ref !== null) && followRefs(tx, before.seq + 1n)
		]);
		if (!stored) throw new Error('somebody writes without the lock of the record store');
		left = stored;
	}
	const told = fresh.map(({ one }) => one);
	const more = new Set(changed.map(({ key }) => key));
	return {
		written,
		learn: (memory) => remember(memory, { found: before.stored, left }, told, more)
	};
}
