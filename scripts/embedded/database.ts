import postgres from 'postgres';
import { codeOf, Trouble } from '../start/trouble.ts';

/** The app's own account: no superuser. It makes the roles that the app acts as, and tests copy databases. */
export const OWNER = 'tweesprong';

/**
 * Makes the app's account and database unless they are there.
 * @param admin connection string of the superuser
 * @throws {Trouble} when the server does not know the superuser's password
 */
export async function ensureDatabase(admin: string, ownerPassword: string): Promise<void> {
	const sql = postgres(admin, { max: 1, onnotice: () => {} });
	try {
		const [role] = await sql`select from pg_roles where rolname = ${OWNER}`;
		const verb = role ? 'alter' : 'create';
		await sql.unsafe(`${verb} role ${OWNER} login createdb createrole password '${ownerPassword}'`);
		const [database] = await sql`select from pg_database where datname = ${OWNER}`;
		if (!database) await sql.unsafe(`create database ${OWNER} owner ${OWNER}`);
	} catch (error) {
		if (codeOf(error) !== '28P01') throw error;
		throw new Trouble(
			'The password in secrets/postgres does not fit the data beside it: put back the old file, or choose another DATA_DIR.'
		);
	} finally {
		await sql.end();
	}
}
