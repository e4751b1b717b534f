import { and, eq } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { reportFile } from './schema/report.ts';

/** Which file of which edition. */
export type FileKey = { reportId: string; edition: number; name: string };

/** A file of an edition that was made before; `undefined` when it was not, or was thrown away. */
export async function findFile(
	db: Db,
	{ reportId, edition, name }: FileKey
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const [row] = await db
		.select({ bytes: reportFile.bytes })
		.from(reportFile)
		.where(
			and(
				eq(reportFile.reportId, reportId),
				eq(reportFile.edition, edition),
				eq(reportFile.name, name)
			)
		);
	return row && new Uint8Array(row.bytes);
}

/** Keeps a file of an edition; one that is there stays. */
export async function keepFile(
	db: Db,
	key: FileKey,
	bytes: Uint8Array<ArrayBuffer>
): Promise<void> {
	await db
		.insert(reportFile)
		.values({ ...key, bytes })
		.onConflictDoNothing();
}
