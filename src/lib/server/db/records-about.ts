import { sql } from 'drizzle-orm';
import type { Actor } from '../../xapi/any/agents.ts';
import type { AnyStatement } from '../../xapi/any/statement.ts';
import { withNobody } from '../../xapi/store/forget.ts';
import { membersOf } from '../../xapi/store/names.ts';
import { base } from '../../xapi/verbs.ts';
import type { Db } from './connect.ts';
import { isOneOf, keysOfActors } from './known-as.ts';

/** What another system told of somebody. Other people in it are left out. */
export type ToldByOthers = { by: string; voided: boolean; statement: AnyStatement };

/** What another system keeps of somebody. `content`: null where it is no text. */
export type KeptByOthers = {
	kind: string;
	name: string;
	contentType: string;
	updated: string;
	content: string | null;
};

const someoneElse = { name: '***', account: { homePage: `${base}/anonymous`, name: '***' } };

const isText = /^(text\/|application\/json)/;

/**
 * What other systems told and keep here of somebody who is known in these ways, oldest first. What we told
 * ourselves is with `statementsAbout`.
 */
export async function recordsAbout(
	db: Db,
	actors: readonly Actor[]
): Promise<{ statements: ToldByOthers[]; documents: KeptByOthers[] }> {
	const keys = keysOfActors(actors);
	const some = sql`${sql.param(keys)}::uuid[]`;
	const told = await db.execute<{ by: string; voided: boolean; body: string }>(sql`
		select c.name as by, r.voided, r.body from record r join xapi_client c on c.id = r.client
		where r.related && ${some} order by r.seq`);
	const kept = await db.execute<Omit<KeptByOthers, 'content'> & { bytes: Uint8Array }>(sql`
		select kind, name, content_type as "contentType", updated::text, bytes
		from xapi_document where agent = any(${some}) order by updated, key`);
	const isThem = isOneOf(keys);
	const isOther = (who: Actor) => !isThem(who) && !membersOf(who).some(isThem);
	const statements = told.map(({ body, ...rest }) => ({
		...rest,
		statement: withNobody(JSON.parse(body) as AnyStatement, isOther, someoneElse)
	}));
	const documents = kept.map(({ bytes, ...about }) => ({
		...about,
		content: isText.test(about.contentType) ? new TextDecoder().decode(bytes) : null
	}));
	return { statements, documents };
}
