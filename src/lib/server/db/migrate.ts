import { fileURLToPath } from 'node:url';
import { migrate as run } from 'drizzle-orm/postgres-js/migrator';
import { connect } from './connect.ts';
import { ensureRoles } from './roles.ts';

const folder = fileURLToPath(new URL('../../../../drizzle', import.meta.url));

/**
 * Brings the database at `url` to the newest schema, each migration once, one process at a time, and
 * sees to the roles that the program acts as.
 * @throws {RolesMissing} when a database administrator has to make the roles first; and when the server
 * cannot be reached or a migration fails: the database is then as it was
 */
export async function migrate(url: string): Promise<void> {
	const { db, sql, close } = connect(url, 1);
	try {
		await sql`select pg_advisory_lock(7283501)`;
		await run(db, { migrationsFolder: folder });
		await ensureRoles(sql, url);
	} finally {
		await close();
	}
}
