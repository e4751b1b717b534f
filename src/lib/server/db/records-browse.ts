import { and, desc, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { record } from './schema/record.ts';
import { xapiClient } from './schema/xapi-client.ts';

/** What of the record store an administrator asks for; what is left out does not narrow. */
export type RecordSearch = {
	/** The id of a client; `own`: facts of our own. */
	client?: string;
	/** Keys of agents: statements of other systems in which one of them stands anywhere. */
	people?: string[];
	/** Keys of a verb and of an activity. */
	verb?: string;
	activity?: string;
	/** Days on which it came in, both included. */
	from?: Day;
	until?: Day;
};

/** A statement as it stands in the store. */
export type RecordRow = {
	seq: bigint;
	id: string;
	stored: string;
	body: string;
	voided: boolean;
	/** The name of who sent it; null: a fact of our own. */
	client: string | null;
};

const columns = {
	...{ seq: record.seq, id: record.id, stored: record.stored, body: record.body },
	...{ voided: record.voided, client: xapiClient.name }
};

/** Statements of a search, the newest first: those before a place in the store. */
export function browseRecords(
	db: Db,
	search: RecordSearch,
	{ before, limit }: { before?: bigint | undefined; limit: number }
): Promise<RecordRow[]> {
	return db
		.select(columns)
		.from(record)
		.leftJoin(xapiClient, eq(xapiClient.id, record.client))
		.where(
			and(
				before === undefined ? undefined : sql`${record.seq} < ${String(before)}`,
				...matches(search)
			)
		)
		.orderBy(desc(record.seq))
		.limit(limit);
}

/** One statement, and by whom it was sent. */
export async function recordById(db: Db, id: string): Promise<RecordRow | undefined> {
	const [found] = await db
		.select(columns)
		.from(record)
		.leftJoin(xapiClient, eq(xapiClient.id, record.client))
		.where(eq(record.id, id));
	return found;
}

function matches({ client, people, verb, activity, from, until }: RecordSearch): SQL[] {
	const midnight = (day: Day) => sql`${day}::date::timestamp at time zone 'Europe/Amsterdam'`;
	const asked = [
		client === 'own' && isNull(record.client),
		client !== undefined && client !== 'own' && eq(record.client, client),
		people && sql`${record.related} && ${sql.param(people)}::uuid[]`,
		people && isNotNull(record.client),
		verb && eq(record.verb, verb),
		activity && eq(record.object, activity),
		from && sql`${record.seq} > ${lastBefore(midnight(from))}`,
		until && sql`${record.seq} <= ${lastBefore(sql`${midnight(until)} + interval '1 day'`)}`
	];
	return asked.filter((each): each is SQL => typeof each === 'object');
}

/** Days go by way of the place: what came in later has a higher one, so a page needs one order only. */
const lastBefore = (moment: SQL) => sql`coalesce((select seq from ${record} before
	where before.stored < ${moment} order by before.stored desc, before.seq desc limit 1), 0)`;

/** Home pages under which other systems name people by personnel number. */
export async function homePages(db: Db): Promise<string[]> {
	const rows = await db.execute<{ page: string }>(
		sql`select distinct home_page as page from outside_course where home_page is not null`
	);
	return rows.map(({ page }) => page);
}
