import { sql } from 'drizzle-orm';
import type { Db } from './connect.ts';

/** How large attachments are, in bytes, by their SHA-2. */
export async function sizesOf(db: Db, sha2: readonly string[]): Promise<Map<string, number>> {
	if (sha2.length === 0) return new Map();
	const rows = await db.execute<{ sha2: string; size: number }>(sql`
		select sha2, octet_length(bytes) as size from record_file
		where sha2 = any(${sql.param([...sha2])}::text[])`);
	return new Map(rows.map(({ sha2: name, size }) => [name, Number(size)]));
}
