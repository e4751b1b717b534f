import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { voided, type AnyStatement } from '#lib/xapi/any/statement.ts';
import { keysOf } from '#lib/server/db/record-keys.ts';

export const attended = 'http://adlnet.gov/expapi/verbs/attended';
export const completed = 'http://adlnet.gov/expapi/verbs/completed';

type Change = Partial<AnyStatement> & { did?: string; about?: string };

/** A statement as it stands in the record store. */
export function storedStatement({
	did = completed,
	about = 'https://a.example/1',
	...more
}: Change = {}) {
	return {
		id: randomUUID(),
		actor: { account: { homePage: 'https://a.example', name: '100042' } },
		verb: { id: did },
		object: { id: about },
		timestamp: '2026-11-22T00:00:00.000Z',
		...more,
		version: '1.0.3',
		authority: { account: { homePage: 'https://a.example', name: 'us' } },
		stored: '2026-11-22T00:00:00.000Z'
	} satisfies AnyStatement;
}

/** A statement that voids another. */
export const voiding = (id: string) =>
	storedStatement({ did: voided, object: { objectType: 'StatementRef', id } });

type Row = { statement: AnyStatement; client: string | null; files?: string[] | null };

/** A system that writes to the record store. @returns its id */
export async function outsideClient(sql: postgres.Sql): Promise<string> {
	const [made] = await sql<{ id: string }[]>`
		insert into xapi_client (name, secret_hash, scopes, made_on)
		values ('Leerplein', 'x', '{statements/write}', '2026-11-22') returning id`;
	return made!.id;
}

/** Puts statements in the record store, in this order. */
export async function putRecords(sql: postgres.Sql, rows: readonly Row[]): Promise<void> {
	const [{ seq: last } = { seq: '0' }] = await sql<{ seq: string }[]>`select seq from record_head`;
	const values = rows.map(({ statement, client, files = null }, at) => ({
		...{ seq: String(BigInt(last) + BigInt(at) + 1n), id: statement.id!, client, files },
		...{ stored: statement.stored!, body: JSON.stringify(statement), ...keysOf(statement) }
	}));
	for (let at = 0; at < values.length; at += 2_000)
		await sql`insert into record ${sql(values.slice(at, at + 2_000))}`;
	await sql`update record_head set seq = ${String(BigInt(last) + BigInt(rows.length))}`;
}
