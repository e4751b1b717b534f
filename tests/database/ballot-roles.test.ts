import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Connection } from '#lib/server/db/connect.ts';
import { errorCode } from '#lib/server/db/error-code.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { databaseRoles, RolesMissing, type DatabaseRole } from '#lib/server/db/roles.ts';
import { ballotTown, first, type BallotTown } from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';

// The database keeps apart who learns, who gets a ballot, and what lies in the box.

let town: BallotTown;
let as: Record<DatabaseRole, Connection>;

beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 120 });
	await town.opened();
	await town.voter(town.people.balie![0]!).choose(first, 'a');
	as = Object.fromEntries(
		databaseRoles.map((role) => [role, connect(town.url, 1, role)])
	) as typeof as;
});
afterAll(async () => {
	await Promise.all(Object.values(as).map(({ close }) => close()));
	await town.close();
});

const box = 'box.ballot_periode_2027';
const issuance = 'box.issuance_periode_2027';

/** What this role may do with a table, in the words of SQL. */
async function rights(role: DatabaseRole, table: string): Promise<string[]> {
	const verbs = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'];
	const rows = await as[role].sql<{ verb: string }[]>`
		select verb from unnest(${verbs}::text[]) verb
		where has_table_privilege(${table}, verb)
			or (verb not in ('DELETE', 'TRUNCATE') and has_any_column_privilege(${table}, verb))`;
	return rows.map(({ verb }) => verb);
}

const everything = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'];
const rows = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];
const add = ['SELECT', 'INSERT'];
const read = ['SELECT'];
const none: string[] = [];

describe('each role of the database has the rights of its work and no others', () => {
	test.each<[string, Record<DatabaseRole, string[]>]>([
		[box, { app: none, issuer: none, box: [...add, 'UPDATE'], counter: everything }],
		['box.issuance', { app: ['SELECT', 'DELETE'], issuer: add, box: none, counter: everything }],
		[issuance, { app: none, issuer: none, box: none, counter: everything }],
		[
			'ballot_signing_key',
			{ app: none, issuer: [...add, 'UPDATE'], box: none, counter: ['SELECT', 'DELETE'] }
		],
		['ballot_contest', { app: rows, issuer: ['SELECT', 'UPDATE'], box: read, counter: read }],
		['ballot_period', { app: rows, issuer: read, box: read, counter: ['SELECT', 'UPDATE'] }],
		['ballot_publication', { app: read, issuer: none, box: none, counter: add }],
		['ballot_record', { app: read, issuer: none, box: none, counter: add }],
		['statement', { app: rows, issuer: none, box: none, counter: ['INSERT'] }],
		['audit_log', { app: add, issuer: none, box: none, counter: add }],
		...['person', 'employment', 'enrolment', 'item_done', '"user"', 'session', 'ballot_unit'].map(
			(table): [string, Record<DatabaseRole, string[]>] => [
				table,
				{ app: rows, issuer: none, box: none, counter: none }
			]
		)
	])('on %s', async (table, expected) => {
		const found = await Promise.all(
			databaseRoles.map(async (role) => [role, await rights(role, table)] as const)
		);
		expect(Object.fromEntries(found)).toEqual(expected);
	});

	test('and nobody reads what is none of their business', async () => {
		const forbidden: [DatabaseRole, string][] = [
			['app', `select * from ${box}`],
			['app', 'select sealed_key from ballot_signing_key'],
			['app', `insert into ${box} select`],
			['app', `drop table ${issuance}`],
			['issuer', `select * from ${box}`],
			['issuer', 'select * from person'],
			['issuer', 'update box.issuance set request_hash = null'],
			['box', 'select * from box.issuance'],
			['box', 'select * from person'],
			['box', 'select sealed_key from ballot_signing_key'],
			['box', `delete from ${box}`],
			['counter', 'select * from person'],
			['counter', 'select sealed_key from ballot_signing_key'],
			['counter', 'select body from statement'],
			['counter', 'update audit_log set action = null'],
			...databaseRoles.map((role): [DatabaseRole, string] => [role, 'create table mine ()'])
		];
		for (const [role, statement] of forbidden) {
			const refused = as[role].sql.unsafe(statement).then(() => 'done', errorCode);
			expect(await refused, `${role}: ${statement}`).toBe('42501');
		}
	});

	test('and no role may sign in by itself', async () => {
		const roles = await town.sql`
			select rolcanlogin, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls from pg_roles
			where rolname like ${`${new URL(town.url).pathname.slice(1)}\\_%`}`;
		expect(roles).toHaveLength(4);
		expect(roles.flatMap((role) => Object.values(role)).some(Boolean)).toBe(false);
	});
});

describe('a login that may not make roles', () => {
	/** A database of a login without the right to make roles, and the SQL that a start asks for. */
	async function asked(before: (sql: Connection['sql'], name: string) => Promise<unknown>) {
		const name = `plain_${crypto.randomUUID().slice(0, 8)}`;
		const { sql } = town;
		await sql.unsafe(`create role ${name} login password 'plain'`);
		await sql.unsafe(`grant ${name} to current_user`);
		await sql.unsafe(`create database ${name} owner ${name}`);
		const at = { username: name, password: 'plain', pathname: `/${name}` };
		const url = Object.assign(new URL(town.url), at).href;
		await before(sql, name);
		const error: unknown = await migrate(url).then(
			() => undefined,
			(thrown) => thrown
		);
		return { url, error, run: (text: string) => sql.unsafe(text) };
	}

	test.each<[string, (sql: Connection['sql'], name: string) => Promise<unknown>]>([
		['gets the SQL that an administrator has to run, and then starts', async () => {}],
		[
			'gets SQL for what is missing only',
			async (sql, name) => {
				await sql.unsafe(`create role "${name}_app" nologin`);
				await sql.unsafe(`create role "${name}_box" nologin; grant "${name}_box" to "${name}"`);
			}
		],
		[
			'gets SQL for the roles of somebody else, though it may make roles',
			async (sql, name) => {
				await sql.unsafe(`create role "${name}_issuer" nologin; alter role ${name} createrole`);
			}
		]
	])('%s', async (_, before) => {
		const { url, error, run } = await asked(before);
		expect(error).toBeInstanceOf(RolesMissing);
		await run((error as RolesMissing).sql);
		await expect(migrate(url)).resolves.toBeUndefined();
		await expect(migrate(url)).resolves.toBeUndefined();
		const opened = databaseRoles.map((role) => connect(url, 1, role));
		const who = await Promise.all(opened.map(({ sql }) => sql`select current_user as name`));
		expect(who.map(([row]) => row!.name)).toEqual(
			databaseRoles.map((role) => `${new URL(url).pathname.slice(1)}_${role}`)
		);
		await Promise.all(opened.map(({ close }) => close()));
	});
});
