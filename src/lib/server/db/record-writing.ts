import { voided } from '../../xapi/any/statement.ts';
import { verbName } from '../../xapi/store/names.ts';
import type { DriverTx } from './connect.ts';
import { keyOf, type Keys } from './record-keys.ts';
import type { recordFile } from './schema/record.ts';

// What the pen does (server/lrs/writing.ts), within a transaction that holds the lock (record-lock.ts). Many
// rows go as one JSON value: PostgreSQL takes 65,535 values in a statement.

/** The key of the verb that voids. */
export const voidedKey = keyOf(verbName(voided));

/** The last place and moment given out, and what the clock of the database says. Moments: milliseconds. */
export async function headOf(tx: DriverTx): Promise<{ seq: bigint; stored: number; now: number }> {
	const [head] = await tx<{ seq: string; stored: string; now: string }[]>`
		select seq, extract(epoch from stored) * 1000 as stored,
			floor(extract(epoch from clock_timestamp()) * 1000) as now from record_head`;
	return { seq: BigInt(head!.seq), stored: Number(head!.stored), now: Number(head!.now) };
}

/** Writes down what is given out now. @param stored ISO 8601 */
export async function moveHead(tx: DriverTx, seq: bigint, stored: string): Promise<void> {
	await tx`update record_head set seq = ${String(seq)}, stored = ${stored}::text::timestamptz`;
}

export type Standing = { id: string; body: string; client: string | null; voids: boolean };

/** What stands under these ids. */
export async function standingUnder(
	tx: DriverTx,
	ids: readonly string[]
): Promise<Map<string, Standing>> {
	const rows = await tx<Standing[]>`
		select id, body, client, verb = ${voidedKey} as voids from record
		where id = any(${ids}::uuid[])`;
	return new Map(rows.map((row) => [row.id, row]));
}

/** A statement that is voided, and by whom: it counts where the same client told both. */
export type Voiding = { id: string; client: string | null };

/** Those of these ids that somebody voided before they came. */
export async function voidedBefore(tx: DriverTx, ids: readonly string[]): Promise<Voiding[]> {
	return tx<Voiding[]>`
		select distinct ref as id, client from record
		where ref = any(${ids}::uuid[]) and verb = ${voidedKey}`;
}

/** What is known of activities, as JSON, by key. */
export async function knownUnder(
	tx: DriverTx,
	keys: readonly string[]
): Promise<Map<string, string>> {
	const rows = await tx<{ key: string; definition: string }[]>`
		select key, definition from record_activity where key = any(${keys}::uuid[])`;
	return new Map(rows.map(({ key, definition }) => [key, definition]));
}

/** A row of `record`. */
export type RecordRow = Keys & {
	seq: string;
	id: string;
	stored: string;
	body: string;
	client: string | null;
	voided: boolean;
	files: string[] | null;
};

/** Adds rows. */
export async function insertRecords(tx: DriverTx, rows: readonly RecordRow[]): Promise<void> {
	await tx`
		insert into record (seq, id, stored, body, client, verb, actor, object, registration, members,
			related, ref, voided, files)
		select seq, id, stored, body, client, verb, actor, object, registration, members,
			related, ref, voided, files
		from json_to_recordset(${JSON.stringify(rows)}::text::json) as row (seq bigint, id uuid,
			stored timestamptz, body text, client uuid, verb uuid, actor uuid, object uuid,
			registration uuid, members uuid[], related uuid[], ref uuid, voided boolean, files text[])`;
}

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
