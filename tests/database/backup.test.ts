import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { library } from '#lib/content/index.ts';
import { sealVotes } from '#lib/server/ballot/seal-votes.ts';
import { insertBallots } from '#lib/server/db/box.ts';
import { wipe } from '#lib/server/db/wipe.ts';
import { seedDemo } from '#lib/server/demo/seed.ts';
import { bookOf, digestOf } from '#lib/server/report/book.ts';
import { brokenRecords, rehearse } from '../../scripts/backup/rehearsal.ts';
import { checkBackup, restoreBackup } from '../../scripts/backup/restore.ts';
import { addBackup, checkRetention, nameAt, removeOld } from '../../scripts/backup/store.ts';
import { leftOut } from '../../scripts/backup/tables.ts';
import { choicesOf, usual } from '../support/choices.ts';
import { openedPeriod } from '../support/closed-period.ts';
import { closedPeriod, count, countDatabase, everything } from '../support/count.ts';
import { on, secret } from '../support/count-terms.ts';
import { dumpOf } from '../support/dump.ts';
import { reportsOf } from '../support/reports.ts';
import { temporaryFolder } from '../support/temporary.ts';

// An organisation with a choice period that was counted, one that is closed and one that is open, and a
// published report: everything is lost, and comes back from one file.

let database: Awaited<ReturnType<typeof countDatabase>>;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let path: string;
let before: Record<string, string[]>;
const now = new Date('2026-12-05T12:00:00Z');

/** Rows of every table, in an order of their own: where they lie is no part of what is kept. */
const contents = async () =>
	Object.fromEntries(
		Object.entries(await dumpOf(database.sql)).map(([table, rows]) => [
			table,
			rows.split('\n').toSorted()
		])
	);

beforeAll(async () => {
	folder = await temporaryFolder();
	database = await countDatabase();
	const { db, pools, sql } = database;
	await seedDemo(db, library, { people: 40, today: on });
	const counted = await closedPeriod(pools, everything());
	expect(await count(pools, counted)).toMatchObject({ ok: true });
	const days = { opensOn: '2026-11-01', closesOn: '2027-10-31' };
	for (const id of ['najaar', 'voorjaar']) {
		const period = await openedPeriod(pools, { id, title: id, ...days });
		const votes = choicesOf('de-envelop', usual, 1);
		await insertBallots(pools.counter, id, await sealVotes(period.point, votes));
		await sql`insert into box.issuance (period, person_id, contest, request_hash)
			select ${id}, id, 'een keuze', decode(md5(id::text), 'hex') from person`;
	}
	await sql`drop table box.issuance_voorjaar, box.issuance_keuzeperiode_2026`;
	await sql`update ballot_period set closed_on = ${on} where id = 'voorjaar'`;
	await publishReport();
	before = await contents();
	path = (await addBackup(join(folder.path, 'backups'), database.url, '0.1.0', now)).path;
});
afterAll(async () => {
	await database.close();
	await folder.remove();
});

/** A report in the state of its publication: a book that never changes, under its digest. */
async function publishReport(): Promise<void> {
	const { db, sql } = database;
	const [writer] = await sql<{ id: string }[]>`select id from person limit 1`;
	const { begin, reportAt } = reportsOf(db);
	const report = await reportAt(await begin(writer!.id));
	const { book } = await bookOf(db, library, report);
	await sql`insert into report_edition (report_id, edition, book, digest)
		values (${report.id}, 1, ${JSON.stringify(book)}::text::jsonb, ${digestOf(book)})`;
}

const restore = async (bytes: Uint8Array) => {
	await database.sql`drop schema if exists jobs cascade`;
	await wipe(database.db);
	return restoreBackup(database.url, Readable.from([bytes]));
};

describe('what does not fit is refused, and leaves nothing', () => {
	const tampered = async (change: (text: string) => string) =>
		gzipSync(change(gunzipSync(await readFile(path)).toString()));

	it.each<[string, () => Promise<Uint8Array>, string]>([
		['cut short', async () => (await readFile(path)).subarray(0, 5_000), 'no whole backup'],
		[
			'with a row less',
			() => tampered((text) => text.replace(/("table":"public\.person".*\n).*\n/, '$1')),
			'no whole backup'
		],
		['of something else', async () => gzipSync('hello\n'), 'no whole backup'],
		['that is no archive', async () => Buffer.from('hello\n'), 'no whole backup'],
		[
			'of another version',
			() => tampered((text) => text.replace(/"migrations":\d+/, '"migrations":3')),
			'restore it with that version'
		]
	])('a file %s', async (_, file, says) => {
		await expect(restore(await file())).rejects.toThrow(says);
		const [left] = await database.sql<{ tables: number }[]>`
			select count(*)::int as tables from pg_tables
			where schemaname not in ('pg_catalog', 'information_schema')`;
		expect(left).toEqual({ tables: 0 });
	});
});

it('a file is read to its end before anything makes way for it', async () => {
	const whole = await readFile(path);
	await checkBackup(Readable.from([whole]));
	const broken = [whole.subarray(0, 5_000), gzipSync('hello\n'), Buffer.from('hello\n')];
	for (const file of broken)
		await expect(checkBackup(Readable.from([file]))).rejects.toThrow('no whole backup');
	const endless = gzipSync(
		gunzipSync(whole)
			.toString()
			.replace(/\n.*\n?$/, '\n')
	);
	await expect(checkBackup(Readable.from([endless]))).rejects.toThrow('no whole backup');
});

describe('a backup', () => {
	it('is a file of its owner alone, with every table but what must not come back to life', async () => {
		expect((await stat(path)).mode & 0o777).toBe(0o600);
		const text = gunzipSync(await readFile(path)).toString();
		const told = Object.keys(before).filter((name) => text.includes(`\n{"table":"${name}",`));
		const kept = Object.keys(before).filter(
			(name) =>
				!leftOut.includes(name) &&
				!/^(drizzle\.|public\.statement_\d|public\.record_\d|box\.issuance_)/.test(name)
		);
		expect(told).toEqual(expect.arrayContaining(kept));
		expect(told.filter((name) => leftOut.includes(name))).toEqual([]);
	});

	it('brings back every row, receipt and published report after everything was lost', async () => {
		await wipe(database.db);
		expect(await database.sql`select to_regclass('public.person') as there`).toEqual([
			{ there: null }
		]);
		const found = await rehearse(path, database.url, secret);
		expect(found.wrong).toEqual([]);
		expect(found).toMatchObject({ editions: 1, records: 1 });
		expect(found.receipts).toBeGreaterThan(100);
		expect(found.rows).toBeGreaterThan(3_000);
		const after = await contents();
		const same = (table: string) => !leftOut.includes(table) && !table.startsWith('drizzle.');
		for (const table of Object.keys(before).filter(same))
			expect(after[table], table).toEqual(before[table]);
		expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(before)));
	});

	it('brings back who may do what: the box takes envelopes of an open period only', async () => {
		const [may] = await database.sql<{ open: boolean; closed: boolean; app: boolean }[]>`
			select has_table_privilege(${database.pools.boxRole}, 'box.ballot_najaar', 'insert') as open,
				has_table_privilege(${database.pools.boxRole}, 'box.ballot_voorjaar', 'insert') as closed,
				has_table_privilege(${database.pools.boxRole}, 'public.person', 'select') as app`;
		expect(may).toEqual({ open: true, closed: false, app: false });
		await expect(database.sql`delete from ballot_period`).rejects.toThrow('foreign key');
	});

	it('says when another secret signed the counts', async () => {
		const { url } = database;
		expect(await brokenRecords(url, secret)).toEqual([]);
		expect(await brokenRecords(url, 'another secret of an installation')).toEqual([
			expect.stringContaining('another AUTH_SECRET')
		]);
	});

	it('is not restored over a database that holds something', async () => {
		const again = restoreBackup(database.url, Readable.from([await readFile(path)]));
		await expect(again).rejects.toThrow('not empty');
		expect((await contents())['public.person']).toEqual(before['public.person']);
	});
});

describe('backups do not outlive envelopes', () => {
	it('none may live as long as a period waits for its count', () => {
		expect(() => checkRetention(34, 35)).not.toThrow();
		expect(() => checkRetention(35, 35)).toThrow('at most 34 days');
		expect(() => checkRetention(1, 0)).toThrow('at most 0 days');
	});

	it('old ones go, with what was cut short; other files stay', async () => {
		const at = (day: string) => nameAt(new Date(`2026-${day}T03:00:00Z`));
		const old = [at('11-05'), `${at('11-01')}.new`];
		const rest = [at('11-06'), 'notes.txt', `old-${at('01-01')}`];
		const place = join(folder.path, 'backups');
		for (const name of [...old, ...rest]) await writeFile(join(place, name), '');
		expect((await removeOld(place, 30, now)).toSorted()).toEqual(old.toSorted());
		const left = (await readdir(place)).toSorted();
		expect(left).toEqual([...rest, nameAt(now)].toSorted());
	});
});
