import type postgres from 'postgres';
import type { DriverTx } from './connect.ts';
import { voidedKey, type Keys } from './record-keys.ts';
import type { recordFile } from './schema/record.ts';

// What the pen does (server/lrs/writing.ts), within a transaction that holds the lock (record-lock.ts). Many
// rows go as one value a column: PostgreSQL takes 65,535 values in a statement.

type Sql = postgres.Sql | DriverTx;

/** A row of `record`, but for its place and moment. */
export type RecordRow = Keys & {
	id: string;
	/** With `momentHere` for the moment. */
	body: string;
	client: string | null;
	/** By what comes along with it. */
	voided: boolean;
	files: string[] | null;
};

/** Where the moment of storing goes in a body: JSON never has this character. */
export const momentHere = '\u0001';

/**
 * Adds rows in one question, one place after the other, unless something stands under one of their ids, or
 * somebody else wrote since or does so at this moment: it waits for nobody. All get one moment, and are voided
 * where who told them voided them before.
 * @param since the moment given out last, as far as is known
 * @returns the moment that they got, or `undefined` when none was added
 */
export async function insertRecords(
	sql: Sql,
	rows: readonly RecordRow[],
	since: string
): Promise<string | undefined> {
	const each = (of: (row: RecordRow) => string | null | undefined) =>
		rows.map((row) => of(row) ?? '').join();
	const ids = each(({ id }) => id);
	// JSON in one line has no end of a line within it.
	const bodies = rows.map(({ body }) => body).join('\n');
	const [head] = await sql<{ moment: string }[]>`
		with free as materialized (
			select from record_head
			where pg_try_advisory_xact_lock(hashtext('record store')) and stored = ${since}::text::timestamptz
			for update skip locked
		),
		head as (
			update record_head set seq = seq + ${rows.length}::int, stored = greatest(
				stored + interval '1 ms', date_trunc('milliseconds', clock_timestamp()))
			from free
			where not exists (
				select from record r where r.id = any(string_to_array(${ids}::text, ',')::uuid[]))
			returning seq - ${rows.length}::int as before, stored,
				to_char(stored at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as moment
		),
		added as (
			insert into record (seq, id, stored, body, client, verb, actor, object, registration, members,
				related, ref, voided, files)
			select head.before + n, row.id::uuid, head.stored,
				replace(row.body, ${momentHere}::text, moment), row.client::uuid, row.verb::uuid,
				actor::uuid, object::uuid, registration::uuid, string_to_array(members, ' ')::uuid[],
				string_to_array(coalesce(related, ''), ' ')::uuid[], row.ref::uuid,
				row.verb::uuid <> ${voidedKey} and (row.voided is not null or exists (
					select from record v where v.ref = row.id::uuid and v.verb = ${voidedKey}
						and v.client is not distinct from row.client::uuid)),
				string_to_array(files, ' ')
			from head cross join unnest(
				string_to_array(${ids}::text, ',', ''),
				string_to_array(${bodies}::text, e'\\n'),
				string_to_array(${each(({ client }) => client)}::text, ',', ''),
				string_to_array(${each(({ verb }) => verb)}::text, ',', ''),
				string_to_array(${each(({ actor }) => actor)}::text, ',', ''),
				string_to_array(${each(({ object }) => object)}::text, ',', ''),
				string_to_array(${each(({ registration }) => registration)}::text, ',', ''),
				string_to_array(${each(({ members }) => members?.join(' '))}::text, ',', ''),
				string_to_array(${each(({ related }) => related.join(' '))}::text, ',', ''),
				string_to_array(${each(({ ref }) => ref)}::text, ',', ''),
				string_to_array(${each(({ voided }) => (voided ? 'yes' : null))}::text, ',', ''),
				string_to_array(${each(({ files }) => files?.join(' '))}::text, ',', '')
			) with ordinality as row (id, body, client, verb, actor, object, registration, members,
				related, ref, voided, files, n)
		)
		select moment from head`;
	return head?.moment;
}

/** A statement that is voided, and by whom: it counts where the same client told both. */
export type Voiding = { id: string; client: string | null };

/** Voids what stands and was told by who voids it; what voids another is never voided itself. */
export async function voidRecords(tx: DriverTx, voidings: readonly Voiding[]): Promise<void> {
	await tx`update record r set voided = true
		from json_to_recordset(${JSON.stringify(voidings)}::text::json) as v (id uuid, client uuid)
		where r.id = v.id and r.client is not distinct from v.client
			and r.verb <> ${voidedKey} and not r.voided`;
}

/** Keeps attachments; one that is there already is the same, since its name is made of what is in it. */
export async function insertFiles(
	tx: DriverTx,
	files: readonly (typeof recordFile.$inferInsert)[]
): Promise<void> {
	await Promise.all(
		files.map(
			({ sha2, contentType, bytes }) =>
				tx`insert into record_file (sha2, content_type, bytes)
					values (${sha2}, ${contentType}, ${bytes}) on conflict do nothing`
		)
	);
}

/** What is known of an activity: its key, its IRI, and its definition as JSON. */
export type ActivityRow = { key: string; iri: string; definition: string };

/** Keeps what is known of activities from now on. */
export async function putActivities(tx: DriverTx, rows: readonly ActivityRow[]): Promise<void> {
	await tx`
		insert into record_activity (key, iri, definition)
		select key, iri, definition from json_to_recordset(${JSON.stringify(rows)}::text::json)
			as row (key uuid, iri text, definition text)
		on conflict (key) do update set definition = excluded.definition`;
}
