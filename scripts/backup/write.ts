import { createHash } from 'node:crypto';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import postgres from 'postgres';
import type { Head, Sum, TableLine, Tail } from './format.ts';
import { quoted, tablesOf, type Table } from './tables.ts';

/** Values look the same whatever the server is set to. */
const connection = {
	application_name: 'tweesprong backup',
	TimeZone: 'UTC',
	DateStyle: 'ISO',
	bytea_output: 'hex',
	extra_float_digits: 1
};

/**
 * Writes everything that the database at `url` holds as one compressed file: one moment, beside a running
 * app, rows by their key. It restores with `restore` on a database of the same migrations.
 * @param version of the product
 * @returns what it wrote, by table
 * @throws what the database or `out` throws; what was written is then of no use
 */
export async function writeBackup(url: string, version: string, out: Writable): Promise<Tail> {
	const sql = postgres(url, { max: 1, onnotice: () => {}, connection });
	try {
		return await sql.begin('isolation level repeatable read read only', async (tx) => {
			const tail: Tail = { tables: {} };
			const tables = await tablesOf(tx);
			const head = await headOf(tx, version, tables);
			await pipeline(Readable.from(linesOf(tx, head, tables, tail)), createGzip(), out);
			return tail;
		});
	} finally {
		await sql.end();
	}
}

async function* linesOf(tx: postgres.TransactionSql, head: Head, tables: Table[], tail: Tail) {
	yield `${JSON.stringify(head)}\n`;
	for (const table of tables) {
		const line: TableLine = { table: table.name, columns: table.columns };
		yield `${JSON.stringify(line)}\n`;
		tail.tables[table.name] = yield* rowsOf(tx, table);
	}
	yield `${JSON.stringify(tail)}\n`;
}

async function* rowsOf(
	tx: postgres.TransactionSql,
	{ name, order, atOnce }: Table
): AsyncGenerator<string, Sum> {
	const hash = createHash('sha256');
	let rows = 0;
	const all = tx.unsafe<{ row: string }[]>(
		`select t::text as row from ${quoted(name)} t order by ${order}`
	);
	for await (const some of all.cursor(atOnce)) {
		const text = some.map(({ row }) => `${JSON.stringify(row)}\n`).join('');
		hash.update(text);
		rows += some.length;
		yield text;
	}
	return { rows, sha256: hash.digest('hex') };
}

async function headOf(
	tx: postgres.TransactionSql,
	version: string,
	tables: Table[]
): Promise<Head> {
	const [known] = await tx<{ migrations: number }[]>`
		select count(*)::int as migrations from drizzle.__drizzle_migrations`;
	const parts = await tx<{ month: string }[]>`
		select replace(substr(c.relname, 11), '_', '-') as month from pg_inherits i
		join pg_class c on c.oid = i.inhrelid
		where i.inhparent = 'public.statement'::regclass order by 1`;
	const periods = await tx<{ period: string; closed: boolean }[]>`
		select id as period, closed_on is not null as closed from ballot_period order by id`;
	const names = new Set(tables.map(({ name }) => name));
	return {
		format: 1,
		version,
		migrations: known!.migrations,
		made: new Date().toISOString(),
		months: parts.map(({ month }) => month),
		boxes: periods.filter(({ period }) => names.has(`box.ballot_${period.replaceAll('-', '_')}`))
	};
}
