import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type postgres from 'postgres';
import { databaseRoles, roleName } from '#lib/server/db/roles.ts';
import { QUIET } from '../embedded/cluster.ts';
import { root } from '../start/root.mjs';
import { about, type Finding } from './finding.ts';

/** Connections of one process: its four pools, its jobs, and its lock. */
export const perProcess = 21;

const database = about('database');
const log = about('database log');
const migrations = about('migrations');
const roles = about('roles');
const pools = about('connections');

/** The server: version, whether values reach its log, room for connections. */
export async function lookAtServer(sql: postgres.Sql): Promise<Finding[]> {
	const [server] = await sql`select current_setting('server_version') as version,
		current_setting('server_version_num')::int / 10000 as major,
		current_setting('server_encoding') as encoding,
		current_setting('max_connections')::int as limit,
		(select count(*)::int from pg_stat_activity where backend_type = 'client backend') as used,
		(select ssl from pg_stat_ssl where pid = pg_backend_pid()) as tls,
		inet_server_addr() is null or host(inet_server_addr()) in ('127.0.0.1', '::1') as here,
		pg_size_pretty(pg_database_size(current_database())) as size`;
	const found = [
		server!.major >= 18
			? database.ok(`PostgreSQL ${server!.version}, ${server!.size}.`)
			: database.trouble(`PostgreSQL ${server!.version}: use 18 or newer.`)
	];
	if (server!.encoding !== 'UTF8')
		found.push(database.trouble(`Its encoding is ${server!.encoding}: make it anew as UTF8.`));
	if (!server!.tls && !server!.here)
		found.push(database.warning('The way to it has no TLS: add ?sslmode=require to DATABASE_URL.'));
	const left = server!.limit - server!.used;
	found.push(
		left >= perProcess
			? pools.ok(`${server!.used} of ${server!.limit} in use; a process takes up to ${perProcess}.`)
			: pools.warning(
					`${left} of ${server!.limit} are left and one process takes up to ${perProcess}: raise max_connections.`
				)
	);
	return [...found, ...(await lookAtLog(sql))];
}

async function lookAtLog(sql: postgres.Sql): Promise<Finding[]> {
	const wanted = QUIET.map((each) => each.split('=') as [string, string]);
	const found: Finding[] = [];
	for (const [name, value] of wanted) {
		const [row] = await sql`select current_setting(${name}) as value`;
		if (row!.value !== value && !(name === 'log_parameter_max_length' && row!.value === '0B'))
			found.push(
				log.trouble(
					`${name} is ${row!.value}: set it to ${value}, or its log may hold what people chose.`
				)
			);
	}
	return found.length ? found : [log.ok('No values of statements reach the log of the server.')];
}

type Journal = { entries: { when: number }[] };

/** The schema and the roles of the app. */
export async function lookAtSchema(sql: postgres.Sql, url: string): Promise<Finding[]> {
	const path = join(root, 'drizzle/meta/_journal.json');
	const { entries } = JSON.parse(readFileSync(path, 'utf8')) as Journal;
	const [there] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as is`;
	const done = there!.is
		? await sql`select created_at::bigint as at from drizzle.__drizzle_migrations`
		: [];
	const missing = entries.filter(({ when }) => !done.some(({ at }) => Number(at) === when)).length;
	const newer = done.filter(({ at }) => !entries.some(({ when }) => when === Number(at))).length;
	const names = databaseRoles.map((role) => roleName(url, role));
	const found = [
		missing
			? migrations.trouble(`${missing} of ${entries.length} were not run: npm run migrate.`)
			: migrations.ok(`All ${entries.length} were run.`)
	];
	if (newer)
		found.push(
			migrations.warning(`${newer} are of a newer release: this process is the older one.`)
		);
	const known = await sql`select rolname as name, rolsuper as super,
		pg_has_role(rolname, 'member') as ours from pg_roles where rolname in ${sql(names)}`;
	const absent = names.filter((name) => !known.some((role) => role.name === name && role.ours));
	const tooMuch = known.filter((role) => role.super).map((role) => role.name as string);
	if (absent.length) found.push(roles.trouble(`Missing: ${absent.join(', ')}: npm run migrate.`));
	if (tooMuch.length) found.push(roles.trouble(`May do anything: ${tooMuch.join(', ')}.`));
	const [own] = await sql`select rolsuper as super from pg_roles where rolname = current_user`;
	if (own!.super)
		found.push(roles.trouble('The account of DATABASE_URL is a superuser: give the app its own.'));
	if (found.length === 1 + Number(newer > 0))
		found.push(roles.ok('The four roles are there, and none may do more than its work.'));
	return found;
}
