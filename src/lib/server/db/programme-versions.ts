import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Programme } from '../../programme/schema.ts';
import type { Db } from './connect.ts';
import { programmeVersion } from './schema/learning.ts';

/** The version of a programme that held on a day; for a day before the first one, the first. */
export async function versionOn(
	db: Db,
	programme: string,
	day: Day
): Promise<Programme | undefined> {
	const [found] = await db
		.select({ definition: programmeVersion.definition })
		.from(programmeVersion)
		.where(eq(programmeVersion.programme, programme))
		.orderBy(
			desc(sql`${programmeVersion.publishedOn} <= ${day}`),
			sql`case when ${programmeVersion.publishedOn} <= ${day} then ${programmeVersion.version} end desc`,
			asc(programmeVersion.version)
		)
		.limit(1);
	return found?.definition;
}
