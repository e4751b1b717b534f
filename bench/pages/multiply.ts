import type { TransactionSql } from 'postgres';
import { connect } from '#lib/server/db/connect.ts';

/** What makes up a town, in the order in which rows refer to each other. */
const tables = [
	...['unit', 'unit_period', 'person', 'employment'],
	...['enrolment', 'item_done', 'module_done']
];
const ids = ['id', 'unit_id', 'parent_id', 'person_id', 'enrolment_id'];

/** Puts so many copies of a town beside each other: with units, people and all they did; without accounts. */
export async function multiply(databaseUrl: string, times: number): Promise<void> {
	const { sql, close } = connect(databaseUrl, 1);
	await sql.begin(async (tx) => {
		for (const table of tables) await copyRows(tx, table, times);
	});
	await sql`analyze`;
	await close();
}

async function copyRows(tx: TransactionSql, table: string, times: number): Promise<void> {
	const columns = await tx<{ name: string; type: string }[]>`
		select column_name as name, data_type as type from information_schema.columns
		where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER'
		order by ordinal_position`;
	const names = columns.map(({ name }) => `"${name}"`);
	const values = columns.map(({ name, type }) => copied(name, type));
	await tx.unsafe(
		`insert into ${table} (${names.join(', ')})
		select ${values.join(', ')} from ${table} t, generate_series(2, $1::int) n`,
		[times]
	);
}

/** A value of a copy: another id, another number, and no address. */
function copied(name: string, type: string): string {
	if (ids.includes(name) && type === 'uuid') return `md5(t."${name}"::text || n)::uuid`;
	if (['code', 'personnel_number'].includes(name)) return `t."${name}" || '-' || n`;
	return name === 'email' ? 'null' : `t."${name}"`;
}
