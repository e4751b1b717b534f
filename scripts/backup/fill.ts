import { createHash } from 'node:crypto';
import type postgres from 'postgres';
import type { Sum, TableLine, Tail } from './format.ts';
import { quoted, tablesOf } from './tables.ts';

/** How much is put in at once, in bytes. */
const BATCH = 256_000;

/**
 * Puts the rows of a backup in, and compares what was read with what its last line says was written.
 * @param lines of the backup, after the first
 * @throws {SyntaxError} when they differ, or the last line is missing
 */
export async function fill(
	tx: postgres.TransactionSql,
	lines: AsyncGenerator<Buffer>
): Promise<Tail> {
	const known = new Map((await tablesOf(tx)).map((table) => [table.name, table.columns]));
	const tail: Tail = { tables: {} };
	let filling: Filling | undefined;
	const finish = async () => {
		if (filling) tail.tables[filling.table] = await filling.end();
		filling = undefined;
	};
	for await (const line of lines) {
		// A row is a text, anything else an object.
		if (line[0] === 34) {
			await filling?.add(line);
			continue;
		}
		await finish();
		const told = JSON.parse(line.toString()) as TableLine | Tail;
		if ('tables' in told) {
			if (JSON.stringify(told) === JSON.stringify(tail)) return tail;
			throw new SyntaxError('what was read is not what was written');
		}
		if (String(known.get(told.table)) !== String(told.columns))
			throw new SyntaxError(`no such table: ${told.table}`);
		filling = await fillTable(tx, told);
	}
	throw new SyntaxError('the end is missing');
}

type Filling = { table: string; add(line: Buffer): Promise<void>; end(): Promise<Sum> };

async function fillTable(
	tx: postgres.TransactionSql,
	{ table, columns }: TableLine
): Promise<Filling> {
	const hash = createHash('sha256');
	let waiting: string[] = [];
	let [rows, size] = [0, 0];
	// A migration may have put a first row in.
	const [first] = await tx.unsafe(`select from ${quoted(table)} limit 1`);
	if (first) await tx.unsafe(`delete from ${quoted(table)}`);
	const names = columns.join(', ');
	const insert = `insert into ${quoted(table)} (${names}) overriding system value
		select ${columns.map((column) => `(r.row).${column}`).join(', ')}
		from (select one::${quoted(table)} as row from unnest($1::text[]) as one) r`;
	const put = async () => {
		if (waiting.length) await tx.unsafe(insert, [waiting]);
		[waiting, size] = [[], 0];
	};
	return {
		table,
		async add(line) {
			hash.update(line).update('\n');
			waiting.push(JSON.parse(line.toString()));
			rows += 1;
			size += line.length;
			if (size > BATCH) await put();
		},
		async end() {
			await put();
			return { rows, sha256: hash.digest('hex') };
		}
	};
}
