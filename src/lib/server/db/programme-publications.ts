import { and, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Day } from '../../programme/calendar.ts';
import type { Programme } from '../../programme/schema.ts';
import type { Db } from './connect.ts';
import { programmeVersion } from './schema/learning.ts';
import { person } from './schema/person.ts';
import { programmePublication } from './schema/programme-draft.ts';

/** A published version: who published ours and who agreed; `ours` is false for one of the library. */
export type VersionLine = {
	version: number;
	publishedOn: Day;
	ours: boolean;
	by: string | null;
	agreedBy: string | null;
	definition: Programme;
};

/** Every version of a programme, the newest first. */
export function versionsOf(db: Db, programme: string): Promise<VersionLine[]> {
	const [publisher, second] = [alias(person, 'publisher'), alias(person, 'second')];
	return db
		.select({
			version: programmeVersion.version,
			publishedOn: programmeVersion.publishedOn,
			ours: sql<boolean>`${programmePublication.programme} is not null`,
			by: sql<string | null>`${publisher.givenName} || ' ' || ${publisher.familyName}`,
			agreedBy: sql<string | null>`${second.givenName} || ' ' || ${second.familyName}`,
			definition: programmeVersion.definition
		})
		.from(programmeVersion)
		.leftJoin(
			programmePublication,
			and(
				eq(programmePublication.programme, programmeVersion.programme),
				eq(programmePublication.version, programmeVersion.version)
			)
		)
		.leftJoin(publisher, eq(publisher.id, programmePublication.by))
		.leftJoin(second, eq(second.id, programmePublication.agreedBy))
		.where(eq(programmeVersion.programme, programme))
		.orderBy(desc(programmeVersion.version));
}

/** Writes down who published a version of ours, and who agreed with it. */
export async function addPublication(
	db: Db,
	row: typeof programmePublication.$inferInsert
): Promise<void> {
	await db.insert(programmePublication).values(row);
}

/** The ids of the programmes of which we published a version: the library no longer publishes them. */
export async function ownProgrammes(db: Db): Promise<Set<string>> {
	const rows = await db
		.selectDistinct({ programme: programmePublication.programme })
		.from(programmePublication);
	return new Set(rows.map(({ programme }) => programme));
}
