import type postgres from 'postgres';

/**
 * A table of a backup: what to copy, in which order, which never is the order of writing, and how many rows
 * at once, few where a row may be a file.
 */
export type Table = { name: string; columns: string[]; order: string; atOnce: number };

/**
 * Tables that a backup leaves out, because what is in them must not come back to life: signed-in browsers,
 * links that work once, counts of attempts. Everybody signs in again after a restore.
 */
export const leftOut: readonly string[] = [
	'public.session',
	'public.identity_session',
	'public.sign_in_step',
	'public.sign_in_link',
	'public.set_up_link',
	'public.rate_limit'
];

/**
 * Every table of the product, partitions through the table that they belong to. The rows of each are asked
 * for by its key: of envelopes that is random, so a backup does not tell who handed in first.
 */
export async function tablesOf(sql: postgres.TransactionSql): Promise<Table[]> {
	const tables = await sql<Table[]>`
		select n.nspname || '.' || c.relname as name,
			(select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
				where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
				and a.attgenerated = '') as columns,
			case when exists (select from pg_attribute a
				where a.attrelid = c.oid and a.atttypid = 'bytea'::regtype)
				then 20 else 1000 end as "atOnce",
			coalesce((select string_agg(quote_ident(a.attname)
					|| case when a.attcollation = 0 then '' else ' collate "C"' end, ', ' order by k.at)
				from pg_index i, unnest(i.indkey) with ordinality as k (attnum, at), pg_attribute a
				where i.indrelid = c.oid and i.indisprimary
				and a.attrelid = c.oid and a.attnum = k.attnum), 't::text collate "C"') as "order"
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname in ('public', 'box') and c.relkind in ('r', 'p') and not c.relispartition
		order by n.nspname, c.relname`;
	return tables.filter(({ name }) => !leftOut.includes(name));
}

/** The name as SQL takes it. */
export const quoted = (name: string): string =>
	name
		.split('.')
		.map((part) => `"${part.replaceAll('"', '""')}"`)
		.join('.');
