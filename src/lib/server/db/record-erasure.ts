import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Actor, Agent } from '../../xapi/any/agents.ts';
import type { AnyStatement } from '../../xapi/any/statement.ts';
import { withNobody } from '../../xapi/store/forget.ts';
import { base } from '../../xapi/verbs.ts';
import type { Db } from './connect.ts';
import { isOneOf, keysOfActors } from './known-as.ts';
import { keysOf } from './record-keys.ts';
import { lockRecords } from './record-lock.ts';

/** What forgetting somebody does, in numbers. */
export type Forgetting = {
	/** Statements of other systems about them: these go, with what came along. */
	removed: number;
	/** Statements that name them otherwise, and our own facts: nobody takes their place. */
	emptied: number;
	/** Documents that other systems kept of them: these go. */
	documents: number;
};

/** An account that leads nowhere, and is used for one person only. */
export const nobody = (): Agent => ({
	...{ objectType: 'Agent', name: '***' },
	account: { homePage: `${base}/anonymous`, name: randomUUID() }
});

const theirs = (keys: readonly string[]) => {
	const some = sql`${sql.param([...keys])}::uuid[]`;
	return {
		gone: sql`client is not null and actor = any(${some})`,
		named: sql`related && ${some}`,
		documents: sql`agent = any(${some})`
	};
};

/** What `forgetActors` would do; nothing is changed. */
export async function forgettingOf(db: Db, actors: readonly Actor[]): Promise<Forgetting> {
	const { gone, named, documents } = theirs(keysOfActors(actors));
	const [counted] = await db.execute<Forgetting>(sql`
		select count(*) filter (where ${gone})::int as removed,
			count(*) filter (where (${gone}) is not true)::int as emptied,
			(select count(*)::int from xapi_document where ${documents}) as documents
		from record where ${named}`);
	return counted!;
}

/**
 * Takes somebody out of the record store. What other systems told of them goes; our own facts stay for the
 * numbers, of nobody, and so does what tells of others and names them. Call it in a transaction.
 * @param actors every way in which they are known
 */
export async function forgetActors(
	db: Db,
	actors: readonly Actor[],
	instead: Agent = nobody()
): Promise<Forgetting> {
	const keys = keysOfActors(actors);
	const { gone, named, documents } = theirs(keys);
	await lockRecords(db);
	const went = await db.execute<{ related: string[] }>(
		sql`delete from record where ${named} and ${gone} returning related`
	);
	const emptied = await emptyRecords(db, keys, instead);
	const kept = await db.execute(sql`delete from xapi_document where ${documents}`);
	await dropFiles(db);
	await dropActivities(db, [...new Set(went.flatMap(({ related }) => related))]);
	return { removed: went.length, emptied, documents: kept.count };
}

async function emptyRecords(db: Db, keys: readonly string[], instead: Agent): Promise<number> {
	const isThem = isOneOf(keys);
	const rows = await db.execute<{ seq: string; body: string }>(sql`
		select seq, body from record where ${theirs(keys).named}`);
	const changed = rows.map(({ seq, body }) => {
		const told = withNobody(JSON.parse(body) as AnyStatement, isThem, instead);
		const { actor, object, members, related } = keysOf(told);
		return { seq, body: JSON.stringify(told), actor, object, members, related };
	});
	const { count } = await db.execute(sql`
		update record r set body = n.body, actor = n.actor, object = n.object, members = n.members,
			related = n.related
		from json_to_recordset(${JSON.stringify(changed)}::json) as n (seq bigint, body text,
			actor uuid, object uuid, members uuid[], related uuid[])
		where r.seq = n.seq`);
	// What another store said when it refused one of these may quote it.
	await db.execute(sql`update forward_aside set says = '' where statement_id in (
		select id from record where seq = any(${sql.param(rows.map(({ seq }) => seq))}::bigint[]))`);
	return count;
}

/** Attachments that no statement brought any more go too. */
async function dropFiles(db: Db): Promise<void> {
	await db.execute(sql`delete from record_file
		where not exists (select from record r where r.files @> array[record_file.sha2])`);
}

/** What was said of activities goes when no statement names them any more. */
async function dropActivities(db: Db, keys: readonly string[]): Promise<void> {
	await db.execute(sql`delete from record_activity where key = any(${sql.param([...keys])}::uuid[])
		and not exists (select from record r where r.related @> array[record_activity.key])`);
}
