import type postgres from 'postgres';
import { quoted } from './tables.ts';

/**
 * Does `work` while no table refers to another, so that their order does not matter; then every reference is
 * back and checked, and numbers that the database gives out go on after the highest that is there.
 */
export async function withoutReferences<T>(
	tx: postgres.TransactionSql,
	work: () => Promise<T>
): Promise<T> {
	const references = await tx<{ table: string; name: string; what: string }[]>`
		select conrelid::regclass::text as "table", quote_ident(conname) as name,
			pg_get_constraintdef(oid) as what from pg_constraint
		where contype = 'f' and conparentid = 0
			and connamespace in ('public'::regnamespace, 'box'::regnamespace)`;
	for (const { table, name } of references)
		await tx.unsafe(`alter table ${table} drop constraint ${name}`);
	const result = await work();
	for (const { table, name, what } of references)
		await tx.unsafe(`alter table ${table} add constraint ${name} ${what}`);
	await raiseNumbers(tx);
	return result;
}

async function raiseNumbers(tx: postgres.TransactionSql): Promise<void> {
	const numbered = await tx<{ table: string; column: string }[]>`
		select table_name as "table", column_name as "column" from information_schema.columns
		where table_schema = 'public' and is_identity = 'YES'`;
	for (const { table, column } of numbered)
		await tx.unsafe(
			`select setval(pg_get_serial_sequence($1, $2), max(${quoted(column)})) from ${quoted(`public.${table}`)}
			having max(${quoted(column)}) is not null`,
			[quoted(`public.${table}`), column]
		);
}
