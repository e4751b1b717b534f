import postgres from 'postgres';
import { codeOf, Trouble } from './trouble.ts';

/** The oldest release of PostgreSQL that the migrations have run on. */
const OLDEST = 15;

/** What each error code of Node or PostgreSQL means for the person who set DATABASE_URL. */
const MEANING: Record<string, string> = {
	ECONNREFUSED: 'no server listens there: check host and port, and whether it runs',
	ENOTFOUND: 'its host name is unknown: check the spelling',
	EAI_AGAIN: 'its host name is unknown: check the spelling',
	ECONNRESET: 'the server hung up: check that it is PostgreSQL',
	CONNECTION_CLOSED: 'the server hung up: check that it is PostgreSQL',
	CONNECT_TIMEOUT: 'the server does not answer: check host, port and firewall',
	'28P01': 'the server refuses this name and password: check both',
	'28000': 'the server refuses this name: check it, and whether the server asks for TLS',
	'3D000': 'the server has no database of that name: create it, or check the name'
};

async function examine(sql: postgres.Sql): Promise<string | undefined> {
	const [server] = await sql`select current_setting('server_version_num')::int / 10000 as major,
		has_database_privilege(current_database(), 'create') as allowed`;
	if (server?.major < OLDEST) return `it is PostgreSQL ${server?.major}: use ${OLDEST} or newer`;
	if (!server?.allowed) return 'this account may not create schemas in it: make it the owner';
	const [contents] = await sql`select count(*)::int as tables,
		count(*) filter (where schemaname = 'drizzle' and tablename = '__drizzle_migrations')::int as ours
		from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`;
	if (contents?.tables > 0 && !contents?.ours)
		return 'it holds the tables of another program: use an empty database';
	return undefined;
}

/**
 * Connects once, and checks that the database is ours to use.
 * @throws {Trouble} one sentence that says what to do
 */
export async function checkDatabase(url: string): Promise<void> {
	const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
	try {
		const problem = await examine(sql);
		if (problem) throw new Trouble(`DATABASE_URL cannot be used, because ${problem}.`);
	} catch (error) {
		const meaning = MEANING[codeOf(error)];
		if (!meaning) throw error;
		throw new Trouble(`DATABASE_URL cannot be used, because ${meaning}.`);
	} finally {
		await sql.end({ timeout: 1 });
	}
}
