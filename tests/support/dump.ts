import type { Sql } from 'postgres';

/** Every row of every table as text, by table. */
export async function dumpOf(sql: Sql): Promise<Record<string, string>> {
	const tables = await sql<{ schema: string; name: string }[]>`
		select schemaname as schema, tablename as name from pg_tables
		where schemaname not in ('pg_catalog', 'information_schema')`;
	const texts = tables.map(async ({ schema, name }) => {
		const rows = await sql<{ row: string }[]>`
			select to_jsonb(t)::text as row from ${sql(schema)}.${sql(name)} t`;
		return [`${schema}.${name}`, rows.map(({ row }) => row).join('\n')] as const;
	});
	return Object.fromEntries(await Promise.all(texts));
}
