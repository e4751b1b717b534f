import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageOf } from '#lib/server/db/record-pages.ts';
import { lastSeq, recordsAfter } from '#lib/server/db/records.ts';
import type { AnyStatement } from '#lib/xapi/any/statement.ts';
import { freshDatabase } from '../support/database.ts';

const seconds = Number(process.env.WRITER_SECONDS ?? 4);
const program = fileURLToPath(new URL('../support/record-writer.ts', import.meta.url));

let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database.close());

/** A process with 16 writers. @returns stops it, and says the ids of what was acknowledged */
async function startWriters(): Promise<() => Promise<string[]>> {
	const child = fork(program, [database.url, '16'], { execArgv: [], serialization: 'advanced' });
	const gone = once(child, 'exit');
	await once(child, 'spawn');
	return async () => {
		const said = once(child, 'message');
		child.send('stop');
		const [written] = await Promise.race([
			said,
			gone.then(() => {
				throw new Error('a writer failed');
			})
		]);
		return written;
	};
}

/** Reads on as a client does: all pages since the last moment it saw, again and again. */
async function readSince(seen: string[], isOver: () => boolean): Promise<void> {
	let since = '1970-01-01T00:00:00Z';
	for (let last = false; ; last = isOver()) {
		const through = await lastSeq(database.db);
		let after: bigint | undefined;
		let moment = since;
		for (;;) {
			const page = await pageOf(
				database.db,
				{ since },
				{
					...{ through, ascending: true, limit: 40 },
					...(after !== undefined && { after })
				}
			);
			const told = page.map(({ body }) => JSON.parse(body) as AnyStatement);
			seen.push(...told.map(({ id }) => id!));
			moment = told.at(-1)?.stored ?? moment;
			after = page.at(-1)?.seq ?? after;
			if (page.length < 40) break;
		}
		since = moment;
		if (last) return;
	}
}

/** Reads on as who follows the log does. */
async function follow(seen: string[], isOver: () => boolean): Promise<void> {
	let seq = 0n;
	for (let last = false; ; last = isOver()) {
		const rows = await recordsAfter(database.db, seq, 300);
		seen.push(...rows.map(({ id }) => id));
		seq = rows.at(-1)?.seq ?? seq;
		if (last && rows.length === 0) return;
	}
}

test(
	`32 writers in two processes for ${seconds} s, with readers: nothing fails, is lost or comes twice`,
	async () => {
		const stops = await Promise.all([startWriters(), startWriters()]);
		let over = false;
		const [bySince, byLog]: [string[], string[]] = [[], []];
		const reading = [readSince(bySince, () => over), follow(byLog, () => over)];
		await wait(1_000 * seconds);
		const written = (await Promise.all(stops.map((stop) => stop()))).flat();
		over = true;
		await Promise.all(reading);
		const sorted = written.toSorted();
		expect(new Set(sorted).size).toBe(sorted.length);
		expect(sorted.length).toBeGreaterThan(32);
		expect(bySince.toSorted()).toEqual(sorted);
		expect(byLog.toSorted()).toEqual(sorted);
		const [order] = await database.sql`
		select count(*) filter (where stored < before)::int as back, count(*)::int as rows,
			(max(seq) - min(seq) + 1)::int as places
		from (select seq, stored, lag(stored) over (order by seq) as before from record) r`;
		expect(order).toEqual({ back: 0, rows: sorted.length, places: sorted.length });
		const [faults] = await database.sql`
		select deadlocks::int from pg_stat_database where datname = current_database()`;
		expect(faults).toEqual({ deadlocks: 0 });
		const [activities] = await database.sql`select count(*)::int from record_activity`;
		expect(activities).toEqual({ count: 20 });
	},
	1_000 * (seconds * 3 + 60)
);
