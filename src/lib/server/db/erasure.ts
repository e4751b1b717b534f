import { eq, sql, type SQL } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { columns, nameOf, names, type Column } from './erasure-columns.ts';
import { forgetInStatements } from './erasure-statements.ts';
import { knownAs } from './known-as.ts';
import { person } from './schema/person.ts';

/** Who is erased. */
export type Erased = typeof person.$inferSelect;

/** How many rows of each table changed or went. */
export type Rows = Record<string, number>;

/** Takes hold of somebody until the end of the transaction. @returns them, or `undefined` */
export async function lockPerson(db: Db, id: string): Promise<Erased | undefined> {
	const [who] = await db.select().from(person).where(eq(person.id, id)).for('update');
	return who;
}

/**
 * Takes somebody out of every table, as `fateOf` says. Numbers of past years stay: what they count hangs on
 * a row without a name, under an id that leads nowhere. Call it in a transaction.
 * @returns how many rows it touched, by table
 */
export async function erasePerson(db: Db, who: Erased): Promise<Rows> {
	const rows: Rows = {};
	const told = (table: string, count: number) => {
		if (count > 0) rows[table] = (rows[table] ?? 0) + count;
	};
	// Before the rows: what counted for them says how other systems call them.
	const actors = await knownAs(db, who);
	const nobody = await addNobody(db, who.audiences);
	const author = await addNobody(db, []);
	told('certificate', await run(db, certificatesOf(who.id)));
	told('item_done', await run(db, itemsOf(who.id)));
	let authored = 0;
	for (const each of [...columns].sort(rowsFirst)) {
		if (each.fate === 'stays') continue;
		const count = await run(db, settle(each, who.id, { nobody, author }));
		if (each.fate === 'author') authored += count;
		told(each.table, count);
	}
	await db.execute(sql`update enrolment set plan = '[]' where person_id = ${nobody}`);
	await db.execute(sql`update role_grant set unit_id = null where person_id = ${nobody}`);
	told('staff_import', await forgetLists(db, who));
	for (const [table, count] of Object.entries(await forgetInStatements(db, who, actors)))
		told(table, count);
	await db.execute(sql`delete from person where id = ${who.id}
		or id = ${author} and ${authored === 0}`);
	told('person', 1);
	told('audit_log', await forgetInLog(db, who));
	return rows;
}

/** A row of nobody: no name, no number of the organisation, no address. @returns its id */
async function addNobody(db: Db, audiences: string[]): Promise<string> {
	const [made] = await db
		.insert(person)
		.values({
			personnelNumber: sql`'erased-' || right(gen_random_uuid()::text, 12)`,
			givenName: '',
			familyName: '***',
			audiences
		})
		.returning({ id: person.id });
	return made!.id;
}

const rowsFirst = (a: Column, b: Column) => Number(b.fate === 'row') - Number(a.fate === 'row');

function settle(each: Column, id: string, to: { nobody: string; author: string }): SQL {
	const table = nameOf(each.table);
	const column = sql.identifier(each.column);
	const where = sql`where ${names(each, id)}`;
	switch (each.fate) {
		case 'counts':
			return sql`update ${table} set ${column} = ${to.nobody} ${where}`;
		case 'author':
			return sql`update ${table} set ${column} = ${to.author} ${where}`;
		case 'listed':
			return sql`update ${table} set ${column} = array_remove(${column}, ${id}::uuid) ${where}`;
		case 'row':
			return sql`delete from ${table} ${where}`;
		default:
			return sql`update ${table} set ${column} = null ${where}`;
	}
}

const turnsOf = (id: string) =>
	sql`enrolment_id in (select id from enrolment where person_id = ${id})`;
const certificatesOf = (id: string) => sql`delete from certificate where ${turnsOf(id)}`;
const itemsOf = (id: string) => sql`delete from item_done where ${turnsOf(id)}`;

/** Lines of lists that wait go with the list; a list that changed this person can no longer be undone. */
async function forgetLists(db: Db, { id, personnelNumber }: Erased): Promise<number> {
	const named = JSON.stringify(personnelNumber);
	return (
		(await run(
			db,
			sql`delete from staff_import where file is not null and position(${named} in file::text) > 0`
		)) +
		(await run(
			db,
			sql`delete from proof_import where lines is not null and position(${named} in lines::text) > 0`
		)) +
		(await run(
			db,
			sql`update staff_import set changes = null where position(${id} in changes::text) > 0`
		))
	);
}

async function forgetInLog(db: Db, who: Erased): Promise<number> {
	const words = [
		who.personnelNumber,
		who.email,
		who.familyName,
		`${who.givenName} ${who.familyName}`
	];
	const known = words.filter((word) => word !== null && word.trim() !== '');
	const [row] = await db.execute<{ gone: number }>(
		sql`select forget_in_audit_log(${sql.param(known)}::text[]) as gone`
	);
	return row!.gone;
}

/** Runs a change. @returns how many rows it touched */
async function run(db: Db, change: SQL): Promise<number> {
	return (await db.execute(change)).count;
}
