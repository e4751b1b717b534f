import { sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { programmeVersion } from './schema/learning.ts';
import { programmeDraft } from './schema/programme-draft.ts';

/** The ids of all programmes that were ever published or written, also of those that were thrown away. */
export async function knownProgrammes(db: Db): Promise<Set<string>> {
	const rows = await db
		.select({ id: programmeDraft.id })
		.from(programmeDraft)
		.union(
			db.selectDistinct({ id: sql<string>`${programmeVersion.programme}` }).from(programmeVersion)
		);
	return new Set(rows.map(({ id }) => id));
}
