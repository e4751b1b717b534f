import { sql, type SQL } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { staffTables, type RowChange, type StaffTable } from './schema/staff.ts';

export type { RowChange, StaffTable } from './schema/staff.ts';

/** What an import writes of each table; a row is known by its id. */
const columns: Record<StaffTable, readonly string[]> = {
	unit: ['code'],
	unit_period: ['unit_id', 'parent_id', 'name', 'level', 'starts_on', 'ends_on'],
	person: ['personnel_number', 'given_name', 'family_name', 'email', 'audiences'],
	employment: ['person_id', 'unit_id', 'kind', 'main', 'starts_on', 'ends_on'],
	role_grant: ['person_id', 'role', 'unit_id', 'starts_on', 'ends_on'],
	user: ['name', 'email']
};

/**
 * Writes rows, each table at once: what goes, then what changes, then what comes.
 * @returns false, with nothing written, when one of them is no longer as it was before
 * @throws an error of the database when what goes is in use, or what comes is there already
 */
export async function writeRows(db: Db, changes: readonly RowChange[]): Promise<boolean> {
	const byTable = Map.groupBy(changes, ({ table }) => table);
	for (const [table, own] of byTable) if (!(await stand(db, table, own))) return false;
	for (const table of staffTables.toReversed()) await remove(db, table, byTable.get(table) ?? []);
	for (const table of staffTables) await update(db, table, byTable.get(table) ?? []);
	for (const table of staffTables) await insert(db, table, byTable.get(table) ?? []);
	return true;
}

/** Whether the rows are as they were before; they stay so until the transaction ends. */
async function stand(db: Db, table: StaffTable, changes: readonly RowChange[]): Promise<boolean> {
	const before = changes.flatMap((change) => (change.before ? [change.before] : []));
	if (before.length === 0) return true;
	const found = await db.execute(sql`
		select t.id from ${nameOf(table)} t join ${rowsOf(table, before)} b on b.id = t.id
		where row(${list(table, 't')}) is not distinct from row(${list(table, 'b')}) for update of t`);
	return found.length === before.length;
}

async function remove(db: Db, table: StaffTable, changes: readonly RowChange[]): Promise<void> {
	const gone = changes.flatMap(({ before, after }) => (before && !after ? [before] : []));
	if (gone.length === 0) return;
	await db.execute(sql`
		delete from ${nameOf(table)} t using ${rowsOf(table, gone)} b where t.id = b.id`);
}

async function update(db: Db, table: StaffTable, changes: readonly RowChange[]): Promise<void> {
	const both = changes.filter(({ before, after }) => before && after);
	if (both.length === 0) return;
	await freeAddresses(db, table, both);
	const after = both.map((change) => change.after!);
	const set = columns[table].map((column) => sql.raw(`"${column}" = b."${column}"`));
	await db.execute(sql`
		update ${nameOf(table)} t set ${sql.join(set, sql`, `)} from ${rowsOf(table, after)} b
		where t.id = b.id`);
}

/** Addresses are unique at each moment: people who swap theirs have none for a while. */
async function freeAddresses(db: Db, table: StaffTable, changes: readonly RowChange[]) {
	const moving = changes
		.filter(({ before, after }) => before!.email !== after!.email)
		.map(({ before }) => before!);
	if (moving.length === 0) return;
	const none = table === 'user' ? sql`t.id` : sql`null`;
	await db.execute(sql`
		update ${nameOf(table)} t set email = ${none} from ${rowsOf(table, moving)} b where t.id = b.id`);
}

async function insert(db: Db, table: StaffTable, changes: readonly RowChange[]): Promise<void> {
	const fresh = changes.flatMap(({ before, after }) => (after && !before ? [after] : []));
	if (fresh.length === 0) return;
	await db.execute(sql`
		insert into ${nameOf(table)} (id, ${list(table)})
		select id, ${list(table)} from ${rowsOf(table, fresh)} b`);
}

const nameOf = (table: StaffTable): SQL => sql.raw(`"${table}"`);

const list = (table: StaffTable, alias?: string): SQL =>
	sql.raw(columns[table].map((column) => `${alias ? `${alias}.` : ''}"${column}"`).join(', '));

/** Rows of a table out of JSON: one parameter, however many there are. */
const rowsOf = (table: StaffTable, rows: readonly Record<string, unknown>[]): SQL =>
	sql`jsonb_populate_recordset(null::${nameOf(table)}, ${JSON.stringify(rows)}::jsonb)`;
