import { sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { columns, nameOf, names } from './erasure-columns.ts';

/** Somebody as they are found: `leftOn`: the first day they were gone. */
export type Found = {
	id: string;
	personnelNumber: string;
	name: string;
	email: string | null;
	leftOn: Day | null;
	worksHere: boolean;
	/** Keeps a part of the key of a choice period that was not counted yet. */
	custodian: boolean;
};

const known = sql`p.personnel_number not like 'erased-%'`;

/** People by personnel number, e-mail address or a part of the name, at most `most`. */
export function findPeople(db: Db, asked: string, on: Day, most: number): Promise<Found[]> {
	const part = `%${asked.replace(/[\\%_]/g, '\\$&')}%`;
	return find(
		db,
		sql`(p.personnel_number = ${asked} or lower(p.email) = lower(${asked})
			or p.given_name || ' ' || p.family_name ilike ${part})`,
		on,
		most
	);
}

/** One person who is still known, or `undefined`. */
export async function foundBy(db: Db, id: string, on: Day): Promise<Found | undefined> {
	return (await find(db, sql`p.id = ${id}`, on, 1))[0];
}

/** Who left before a day, and is still known by name. */
export function leftBefore(db: Db, before: Day, on: Day): Promise<Found[]> {
	const last = sql`(select max(e.ends_on) from employment e where e.person_id = p.id)`;
	return find(
		db,
		sql`${last} < ${before} and not exists (select from employment e where e.person_id = p.id
			and (e.ends_on is null or e.ends_on >= ${before}))`,
		on
	);
}

function find(db: Db, where: SQL, on: Day, most?: number): Promise<Found[]> {
	return db.execute<Found>(sql`
		select p.id, p.personnel_number as "personnelNumber", p.given_name || ' ' || p.family_name as name,
			p.email, (select max(e.ends_on)::text from employment e where e.person_id = p.id) as "leftOn",
			exists (select from employment e where e.person_id = p.id
				and (e.ends_on is null or e.ends_on > ${on})) as "worksHere",
			exists (select from custody_seat s join ballot_period b on b.id = s.period
				where b.counted_on is null and p.id in (s.holder_id, s.deputy_id)) as custodian
		from person p where ${known} and ${where}
		order by p.family_name, p.given_name, p.id ${most ? sql`limit ${most}` : sql``}`);
}

/** How many rows name somebody by id, by \`table.column\`. */
export async function rowsNaming(db: Db, id: string): Promise<{ key: string; rows: number }[]> {
	const counts = columns.map(
		(each) => sql`select ${`${each.table}.${each.column}`}::text as key, count(*)::int as rows
			from ${nameOf(each.table)} where ${names(each, id)}`
	);
	return db.execute(sql`select * from (${sql.join(counts, sql` union all `)}) found
		where rows > 0 order by key`);
}

/**
 * Tables in which a word of somebody still stands, as a whole word in any column: texts that people typed
 * are searched this way, since nothing tells who they are about.
 */
export async function tablesWith(
	db: Db,
	words: readonly string[]
): Promise<Record<string, number>> {
	const tables = await db.execute<{ name: string }>(sql`
		select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace
			and c.relkind in ('r', 'p') and not c.relispartition and has_table_privilege(c.oid, 'select')
		order by 1`);
	const pattern = `\\m(${words.map((word) => word.replace(/\W/g, '\\$&')).join('|')})\\M`;
	const counts = tables.map(
		({ name }) => sql`select ${name}::text as name, count(*)::int as rows
			from ${sql.identifier(name)} t where to_jsonb(t)::text ~* ${pattern}`
	);
	const found = await db.execute<{ name: string; rows: number }>(
		sql`select * from (${sql.join(counts, sql` union all `)}) found where rows > 0`
	);
	return Object.fromEntries(found.map(({ name, rows }) => [name, rows]));
}
