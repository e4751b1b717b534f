import type { DriverTx } from './connect.ts';
import { voidedKey } from './record-keys.ts';

export type Standing = { id: string; body: string; client: string | null; voids: boolean };

/** What the pen goes by (server/lrs/writing.ts). */
export type Before = {
	/** The last place given out, and its moment as ISO 8601. */
	seq: bigint;
	stored: string;
	/** What stands under the ids, by id. */
	standing: ReadonlyMap<string, Standing>;
	/** What is known of the activities, as JSON, by key. */
	known: ReadonlyMap<string, string>;
};

type Row = { seq: string; stored: string } & {
	standing: Standing[] | null;
	known: Record<string, string> | null;
};

/** Reads it in one question, and keeps the head for itself. Call it once the lock is held. */
export async function readBefore(
	tx: DriverTx,
	ids: readonly string[],
	activities: readonly string[]
): Promise<Before> {
	const [row] = await tx<Row[]>`
		select seq, to_char(stored at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as stored,
			(select json_agg(json_build_object('id', id, 'body', body, 'client', client,
					'voids', verb = ${voidedKey}))
				from record where id = any(string_to_array(${ids.join()}::text, ',')::uuid[])) as standing,
			(select json_object_agg(key, definition) from record_activity
				where key = any(string_to_array(${activities.join()}::text, ',')::uuid[])) as known
		from record_head for update`;
	const { seq, stored, standing, known } = row!;
	return {
		...{ seq: BigInt(seq), stored },
		standing: new Map(standing?.map((one) => [one.id, one])),
		known: new Map(Object.entries(known ?? {}))
	};
}
