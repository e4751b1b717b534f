import type postgres from 'postgres';

/** A row as a dump has it, bytes in hexadecimal; `xmin` is the transaction that wrote it. */
export type Row = { xmin: number; values: Record<string, unknown>; text: string };

/** Rows of every table in the order in which they lie, which is the order of `pg_dump`. */
export type Dump = ReadonlyMap<string, readonly Row[]>;

/** Copies every table of every schema, also those that no program of ours knows. */
export async function dump(sql: postgres.Sql): Promise<Dump> {
	const tables = await sql<{ name: string }[]>`
		select c.oid::regclass::text as name from pg_class c
		where c.relkind in ('r', 'm') and c.relnamespace not in
			('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace)
		order by 1`;
	const copied = await Promise.all(
		tables.map(async ({ name }) => {
			const rows = await sql.unsafe(
				`select xmin::text, to_jsonb(t) as values, t::text as text from ${name} t order by t.ctid`
			);
			const read = rows.map(({ xmin, values, text }) => ({ xmin: Number(xmin), values, text }));
			return [name, read] as const;
		})
	);
	return new Map(copied);
}

/** The same copy with the rows of one table changed: what it would hold if a promise were not kept. */
export const altered = (copy: Dump, table: string, change: (row: Row) => Row): Dump =>
	new Map([...copy, [table, copy.get(table)!.map(change)]]);
