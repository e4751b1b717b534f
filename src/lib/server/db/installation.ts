import { sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { runs } from './standing.ts';

export type Installation = {
	/** The version that PostgreSQL gives of itself. */
	database: string;
	units: number;
	/** People employed on the day, and everyone the database knows. */
	employed: number;
	people: number;
	accounts: number;
};

/** What is in the database on a day, in numbers. */
export async function installationOn(db: Db, on: Day): Promise<Installation> {
	const [row] = await db.execute<Installation>(sql`
		select current_setting('server_version') as database,
			(select count(*)::int from unit_period u where ${runs('u', on)}) as units,
			(select count(distinct e.person_id)::int from employment e where ${runs('e', on)}) as employed,
			(select count(*)::int from person where personnel_number not like 'erased-%') as people,
			(select count(*)::int from "user") as accounts`);
	return row!;
}

export type PublishedVersion = { id: string; title: string; version: number; publishedOn: Day };

/** The newest version of every programme with the day it came out, by title. */
export function publishedVersions(db: Db): Promise<PublishedVersion[]> {
	return db.execute<PublishedVersion>(sql`
		select id, title, version, "publishedOn" from (
			select distinct on (programme) programme as id, definition ->> 'title' as title, version,
				published_on::text as "publishedOn"
			from programme_version order by programme, version desc
		) as newest order by title`);
}
