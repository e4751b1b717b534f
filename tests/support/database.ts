import { randomBytes } from 'node:crypto';
import { expect, inject } from 'vitest';
import { connect, type Connection } from '#lib/server/db/connect.ts';
import { ensureRoles } from '#lib/server/db/roles.ts';
import { againstProfile } from '#lib/xapi/profile/keeps.fixture.ts';

/**
 * A migrated, empty database of its own for one test file, with a connection to it.
 * @param from a migrated database that nobody is connected to
 */
export async function freshDatabase(
	from = inject('template')
): Promise<Connection & { url: string }> {
	const template = new URL(from);
	const name = `test_${randomBytes(8).toString('hex')}`;
	const maintenance = connect(Object.assign(new URL(template), { pathname: '/postgres' }).href, 1);
	await maintenance.sql.unsafe(`create database ${name} template ${template.pathname.slice(1)}`);
	await maintenance.close();
	const url = Object.assign(new URL(template), { pathname: `/${name}` }).href;
	const connection = connect(url, 4);
	// The roles are named after their database, so a copy gets its own.
	await connection.sql.unsafe('drop schema box cascade');
	await ensureRoles(connection.sql, url);
	return {
		url,
		...connection,
		close: async () => {
			await expectProfile(connection).finally(connection.close);
		}
	};
}

/** Whatever a test had told, all of it keeps to our profile. */
async function expectProfile({ sql }: Connection): Promise<void> {
	const told = await sql<{ body: unknown }[]>`select body from statement`;
	for (const { body } of told) expect(againstProfile(body), JSON.stringify(body)).toEqual([]);
}
