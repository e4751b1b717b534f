import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type postgres from 'postgres';
import { connect } from '#lib/server/db/connect.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { wipe } from '#lib/server/db/wipe.ts';
import { root } from '../start/root.mjs';
import { codeOf, Trouble } from '../start/trouble.ts';
import { makeBoxes } from './boxes.ts';
import { fill } from './fill.ts';
import { linesOf, type Head, type Tail } from './format.ts';
import { withoutReferences } from './references.ts';

/**
 * Fills the empty database at `url` with a backup, all of it or nothing.
 * @returns the head of the backup, and what was restored, by table
 * @throws {Trouble} one sentence when the file is damaged, or of another version of the product
 */
export async function restoreBackup(
	url: string,
	file: Readable
): Promise<{ head: Head; tail: Tail }> {
	const { db, sql, close } = connect(url, 1);
	await using cleanup = new AsyncDisposableStack();
	cleanup.defer(close);
	await checkEmpty(sql);
	const lines = unpackedLines(file);
	try {
		const head = await readHead(lines);
		await checkMigrations(head);
		await migrate(url);
		await makeBoxes(url, head.boxes);
		for (const month of head.months) await sql`select ensure_statement_partition(${`${month}-01`})`;
		const tail = await sql.begin((tx) => withoutReferences(tx, () => fill(tx, lines)));
		await sql.unsafe('analyze');
		return { head, tail };
	} catch (error) {
		await wipe(db).catch(() => {});
		throw asTrouble(error);
	}
}

/**
 * Reads a backup to its end, before anything is thrown away for it.
 * @throws {Trouble} one sentence when the file is damaged, or of another version of the product
 */
export async function checkBackup(file: Readable): Promise<void> {
	const lines = unpackedLines(file);
	try {
		await checkMigrations(await readHead(lines));
		let last: Buffer | undefined;
		for await (const line of lines) last = line;
		const tail = JSON.parse(String(last ?? ''));
		if (!('tables' in Object(tail))) throw new SyntaxError('the last line is missing');
	} catch (error) {
		throw asTrouble(error);
	}
}

function unpackedLines(file: Readable): AsyncGenerator<Buffer> {
	const unpacked = file.pipe(createGunzip());
	file.on('error', (error) => unpacked.destroy(error));
	return linesOf(unpacked);
}

const asTrouble = (error: unknown): unknown =>
	isDamage(error) ? new Trouble('This file is no whole backup: take another one.') : error;

async function checkEmpty(sql: postgres.Sql): Promise<void> {
	const [found] = await sql<{ tables: number }[]>`
		select count(*)::int as tables from pg_tables
		where schemaname not in ('pg_catalog', 'information_schema')`;
	if (found!.tables > 0)
		throw new Trouble('The database is not empty: restore into a new one, or add --replace.');
}

const isDamage = (error: unknown) =>
	error instanceof SyntaxError || /^Z_|^ERR_STREAM_PREMATURE/.test(codeOf(error));

async function readHead(lines: AsyncGenerator<Buffer>): Promise<Head> {
	const { value } = await lines.next();
	const head = JSON.parse(String(value ?? ''));
	if (head.format !== 1) throw new SyntaxError('another format');
	return head;
}

async function checkMigrations(head: Head): Promise<void> {
	const journal = await readFile(join(root, 'drizzle/meta/_journal.json'), 'utf8');
	const here = JSON.parse(journal).entries.length;
	if (here === head.migrations) return;
	throw new Trouble(
		`This backup is of version ${head.version} with ${head.migrations} migrations, and this program has ${here}: restore it with that version, then upgrade.`
	);
}
