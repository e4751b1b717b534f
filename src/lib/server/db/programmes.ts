import { and, desc, eq, lte, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import { starterRules } from '../../programme/requirement-starters.ts';
import type { Programme } from '../../programme/schema.ts';
import type { Db } from './connect.ts';
import { addRules } from './rules.ts';
import { programmeVersion } from './schema/learning.ts';

export type PublishedProgramme = { definition: Programme; since: Day };

/**
 * Publishes a version once; a version that exists is left as it is. With the first version of a programme
 * its required audiences become rules; from then on only rules say who must follow it.
 */
export async function publish(db: Db, definition: Programme, publishedOn: Day): Promise<void> {
	const { id: programme, version } = definition;
	await db.transaction(async (tx) => {
		const [known] = await tx
			.select({ version: programmeVersion.version })
			.from(programmeVersion)
			.where(eq(programmeVersion.programme, programme))
			.limit(1);
		const [made] = await tx
			.insert(programmeVersion)
			.values({ programme, version, definition, publishedOn })
			.onConflictDoNothing()
			.returning({ version: programmeVersion.version });
		if (made && !known)
			await addRules(tx, starterRules(definition, publishedOn), { startsOn: publishedOn });
	});
}

/**
 * The newest version of every programme, with the day its first version came out. With `on` the newest
 * of that day: what was counted then is counted the same later.
 */
export function currentProgrammes(db: Db, on?: Day): Promise<PublishedProgramme[]> {
	return db
		.selectDistinctOn([programmeVersion.programme], {
			definition: programmeVersion.definition,
			since: sql<Day>`(min(${programmeVersion.publishedOn}) over (partition by ${programmeVersion.programme}))::text`
		})
		.from(programmeVersion)
		.where(on === undefined ? undefined : lte(programmeVersion.publishedOn, on))
		.orderBy(programmeVersion.programme, desc(programmeVersion.version));
}

/** A version never changes once it is published, so each is read once. */
const read = new WeakMap<Db, Map<string, Programme>>();

/** One version of a programme, or `undefined`. */
export async function findVersion(
	db: Db,
	programme: string,
	version: number
): Promise<Programme | undefined> {
	const versions = read.get(db) ?? new Map<string, Programme>();
	read.set(db, versions);
	const key = `${programme} ${version}`;
	const known = versions.get(key);
	if (known) return known;
	const [found] = await db
		.select({ definition: programmeVersion.definition })
		.from(programmeVersion)
		.where(and(eq(programmeVersion.programme, programme), eq(programmeVersion.version, version)));
	if (found) versions.set(key, found.definition);
	return found?.definition;
}
