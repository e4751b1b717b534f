import type postgres from 'postgres';

/**
 * What the program acts as: each role reaches no more than its work asks. `app`: everything but what
 * follows. `issuer`: signing keys and who got a ballot. `box`: takes envelopes. `counter`: owns the
 * envelopes, rewrites, counts and drops them.
 */
export const databaseRoles = ['app', 'issuer', 'box', 'counter'] as const;
export type DatabaseRole = (typeof databaseRoles)[number];

/** The name of a role: one server may hold several installations, so the database is in it. */
export function roleName(url: string, role: DatabaseRole): string {
	const { pathname, username } = new URL(url);
	return `${decodeURIComponent(pathname.slice(1) || username)}_${role}`;
}

/** The roles are not there, and this login may not make them. `sql`: what an administrator has to run. */
export class RolesMissing extends Error {
	sql: string;

	constructor(sql: string) {
		super('this login may not make the database roles');
		this.sql = sql;
	}
}

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * Makes the four roles unless they are there, and grants each the least. Doing it again repairs it. The
 * login of `sql` owns the tables and is a member of all four, so that its pools can act as them.
 * @throws {RolesMissing} when roles have to be made and this login may not
 */
export async function ensureRoles(sql: postgres.Sql, url: string): Promise<void> {
	const [app, issuer, box, counter] = databaseRoles.map((role) => quote(roleName(url, role))) as [
		string,
		string,
		string,
		string
	];
	await makeRoles(sql, url);
	await sql.unsafe(`
		revoke all on schema public from public;
		grant usage on schema public to ${app}, ${issuer}, ${box}, ${counter};
		grant select, insert, update, delete on all tables in schema public to ${app};
		grant execute on all functions in schema public to ${app};
		revoke update, delete on audit_log, destruction from ${app};
		revoke all on ballot_signing_key from ${app};
		revoke insert, update, delete on ballot_publication, ballot_record, ballot_live from ${app};
		grant select on ballot_period, ballot_contest to ${issuer}, ${box}, ${counter};
		grant select (id, claims), update (script) on live_session to ${box};
		grant select, insert, update (sessions) on ballot_live to ${box};
		grant select, delete on ballot_live to ${counter};
		grant update (modulus) on ballot_contest to ${issuer};
		grant select, insert, update (sealed_key) on ballot_signing_key to ${issuer};
		grant select on ballot_question, ballot_reporting_unit, ballot_publication, ballot_record,
			custody_seat to ${counter};
		grant select (period), delete on ballot_signing_key to ${counter};
		grant select, update (sealed), delete on custody_part to ${counter};
		grant insert on ballot_publication, ballot_record, statement, audit_log to ${counter};
		grant select on audit_log to ${counter};
		grant update (opened_on, closed_on, counted_on, invited) on ballot_period to ${counter};`);
	const [known] = await sql`select from pg_namespace where nspname = 'box'`;
	if (!known) await sql.unsafe(`create schema box authorization ${counter}`);
	await sql.begin(async (tx) => {
		await tx.unsafe(`set local role ${counter}`);
		await tx.unsafe(`
			create table if not exists box.issuance (
				period text not null,
				person_id uuid not null,
				contest text not null,
				request_hash bytea not null,
				primary key (period, person_id, contest)
			) partition by list (period);
			grant usage on schema box to ${app}, ${issuer}, ${box};
			grant select, delete on box.issuance to ${app};
			grant select, insert on box.issuance to ${issuer};`);
	});
}

async function makeRoles(sql: postgres.Sql, url: string): Promise<void> {
	const names = databaseRoles.map((role) => roleName(url, role));
	const known = await sql<{ name: string; ours: boolean }[]>`
		select rolname as name, pg_has_role(rolname, 'set') as ours from pg_roles
		where rolname = any(${names})`;
	const [login] = await sql<{ name: string; able: boolean }[]>`
		select rolname as name, rolcreaterole or rolsuper as able from pg_roles where rolname = current_user`;
	const statements = names.flatMap((name) => {
		const role = known.find((each) => each.name === name);
		return [
			...(role ? [] : [`create role ${quote(name)} nologin;`]),
			...(role?.ours ? [] : [`grant ${quote(name)} to ${quote(login!.name)};`])
		];
	});
	if (statements.length > 0 && !login!.able) throw new RolesMissing(statements.join('\n'));
	for (const [at, statement] of statements.entries()) {
		await sql.unsafe(statement).catch((error) => {
			// A role that somebody else made: only they, or a superuser, may make this login a member.
			if (error.code === '42501') throw new RolesMissing(statements.slice(at).join('\n'));
			throw error;
		});
	}
}
