import type { Sql } from 'postgres';

/** What is stored in one row, by column. */
export type Row = { table: string; values: Record<string, unknown> };

/** Tables of which rows belong to a person: by a column, or because they hang under a row that does. */
export async function personalTables(sql: Sql): Promise<string[]> {
	const rows = await sql<{ name: string }[]>`
		with recursive personal as (
			select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname in ('public', 'box') and c.relkind in ('r', 'p') and not c.relispartition
				and (c.relname in ('person', 'statement', 'record') or exists (
					select from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
						and a.attname in ('person_id', 'actor', 'user_id', 'personnel_number', 'email')))
			union
			select f.conrelid from pg_constraint f join personal on personal.oid = f.confrelid
			where f.contype = 'f'
		) select relname as name from pg_class where oid in (select oid from personal) order by relname`;
	return rows.map(({ name }) => name);
}

/**
 * Every row of every table that names somebody by one of these keys, numbers or addresses, also within a text
 * that is JSON.
 */
export async function rowsNaming(sql: Sql, names: string[]): Promise<Row[]> {
	const tables = await sql<{ schema: string; name: string }[]>`
		select n.nspname as schema, c.relname as name from pg_class c
		join pg_namespace n on n.oid = c.relnamespace
		where n.nspname in ('public', 'box') and c.relkind in ('r', 'p') and not c.relispartition`;
	const found = await Promise.all(
		tables.map(async ({ schema, name }) => {
			const rows = await sql<{ values: Row['values'] }[]>`
				select to_jsonb(t) as values from ${sql(schema)}.${sql(name)} t
				where to_jsonb(t)::text like any(${names.flatMap((text) => [`%"${text}"%`, `%"${text}\\\\"%`])})`;
			return rows.map(({ values }) => ({ table: name, values }));
		})
	);
	return found.flat();
}

/** The values at the ends of nested data, of a text of JSON too; a moment is written the same way everywhere. */
export function leavesOf(value: unknown): string[] {
	if (value === null || value === undefined) return [];
	if (value instanceof Date) return [value.toISOString()];
	if (typeof value === 'object') return Object.values(value).flatMap(leavesOf);
	const text = String(value);
	if (text.startsWith('{"')) return leavesOf(JSON.parse(text));
	return [/^\d{4}-\d\d-\d\dT.*\+00:00$/.test(text) ? new Date(text).toISOString() : text];
}
