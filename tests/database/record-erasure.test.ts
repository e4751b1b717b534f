import { hash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connect } from '#lib/server/db/connect.ts';
import { forgetActors, forgettingOf } from '#lib/server/db/record-erasure.ts';
import { keyOf } from '#lib/server/db/record-keys.ts';
import { recordsAbout } from '#lib/server/db/records-about.ts';
import { findRecord } from '#lib/server/db/records.ts';
import { ourselves } from '#lib/server/lrs/moving.ts';
import { openPen } from '#lib/server/lrs/pen.ts';
import { destroyDue } from '#lib/server/retention/destroy.ts';
import { termsOn } from '#lib/server/retention/terms.ts';
import type { Actor } from '#lib/xapi/any/agents.ts';
import type { AnyStatement } from '#lib/xapi/any/statement.ts';
import { actorName } from '#lib/xapi/store/names.ts';
import { freshDatabase } from '../support/database.ts';
import { dumpOf } from '../support/dump.ts';
import { agent, incoming, said, writer } from '../support/incoming.ts';

const account: Actor = { account: { homePage: 'https://hr.example', name: '100042' } };
const mail: Actor = { name: 'Noor', mbox: 'mailto:noor.vermeer@example.test' };
const known = [account, mail];
const words = /100042|noor\.vermeer|halfway|a diary/;

let database: Awaited<ReturnType<typeof freshDatabase>>;
let app: ReturnType<typeof connect>;
let from: Awaited<ReturnType<typeof writer>>;

beforeAll(async () => {
	database = await freshDatabase();
	app = connect(database.url, 3, 'app');
	from = await writer(app.db);
});
afterAll(async () => {
	await app.close();
	await database.close();
});

const theirs = {
	account: said({ actor: account }),
	mail: said({ actor: mail }),
	file: said({ actor: mail })
};
const sam = said({ actor: agent('sam') });
const naming = {
	instructor: said({ actor: agent('sam'), context: { instructor: mail } }),
	member: said({
		actor: { objectType: 'Group', member: [agent('sam'), account] as Actor[] } as Actor
	}),
	object: said({
		actor: agent('sam'),
		object: { objectType: 'Agent', ...mail } as AnyStatement['object']
	})
};
const fact = said({ actor: { objectType: 'Agent', name: 'Noor', ...account } as Actor });

beforeEach(async () => {
	await database.sql`truncate record, record_file, record_ref, xapi_document cascade`;
	const pen = openPen(app.db);
	const bytes = new TextEncoder().encode('a diary');
	const shared = new TextEncoder().encode('a form');
	const mine = { sha2: 'aa'.repeat(32), contentType: 'text/plain', bytes };
	const ours = { sha2: 'bb'.repeat(32), contentType: 'text/plain', bytes: shared };
	await pen.write([theirs.account, theirs.mail, ...Object.values(naming)].map(incoming), from);
	await pen.write([{ ...incoming(theirs.file), files: [mine, ours] }], from);
	await pen.write([{ ...incoming(sam), files: [ours] }], from);
	await pen.write([incoming(fact)], ourselves);
	await database.sql`insert into xapi_document (key, kind, agent, name, content_type, bytes, etag, updated)
		values (${keyOf('a state')}, 'state', ${keyOf(actorName(account)!)}, 'bookmark', 'text/plain',
			${new TextEncoder().encode('halfway')}, 'e1', now())`;
});

test('what forgetting would do is counted, and nothing is changed', async () => {
	const before = await dumpOf(database.sql);
	expect(await forgettingOf(app.db, known)).toEqual({ removed: 3, emptied: 4, documents: 1 });
	expect(await forgettingOf(app.db, [agent('nobody')])).toEqual({
		...{ removed: 0, emptied: 0, documents: 0 }
	});
	expect(await dumpOf(database.sql)).toEqual(before);
});

test('who is forgotten is found in no table of the store; others keep what was told of them', async () => {
	const [store] = await database.sql<{ id: string }[]>`insert into forward_target
		(name, endpoint, user_name, secret, version, verbs, activities, sent_to, made_on)
		values ('Elders', 'https://lrs.example', 'u', 's', '2.0.0', '{}', '{}', 0, '2026-11-22') returning id`;
	await database.sql`insert into forward_aside (target_id, statement_id, reason, says, "on")
		values (${store!.id}, ${fact.id}, 'refused', 'no account 100042 here', '2026-11-22')`;
	const done = await app.db.transaction((tx) => forgetActors(tx, known));
	expect(done).toEqual({ removed: 3, emptied: 4, documents: 1 });
	expect(JSON.stringify(await dumpOf(database.sql))).not.toMatch(words);
	expect(await forgettingOf(app.db, known)).toEqual({ removed: 0, emptied: 0, documents: 0 });
	const kept = await findRecord(database.db, naming.instructor.id);
	expect(JSON.parse(kept!.body)).toMatchObject({
		actor: agent('sam'),
		context: { instructor: { name: '***' } },
		authority: from.authority
	});
	const group = await findRecord(database.db, naming.member.id);
	expect(JSON.parse(group!.body).actor.member[0]).toEqual(agent('sam'));
	const ours = await findRecord(database.db, fact.id);
	expect(JSON.parse(ours!.body)).toMatchObject({ actor: { name: '***' }, verb: fact.verb });
});

test('an attachment that another statement brought too stays', async () => {
	await app.db.transaction((tx) => forgetActors(tx, known));
	const files = await database.sql`select left(sha2, 2) as sha2 from record_file`;
	expect(files).toEqual([{ sha2: 'bb' }]);
});

test('what others told of somebody is hers to read, without the names of others', async () => {
	const { statements, documents } = await recordsAbout(app.db, known);
	expect(statements.map(({ statement }) => statement.id)).toEqual([
		...[theirs.account, theirs.mail, ...Object.values(naming), theirs.file].map(({ id }) => id)
	]);
	expect(documents).toMatchObject([{ kind: 'state', name: 'bookmark', content: 'halfway' }]);
	expect(JSON.stringify(statements)).not.toContain('sam@');
	expect(JSON.stringify(statements)).toContain('noor.vermeer');
});

test('what is older than its term goes, with what only it brought; the dry run counted the same', async () => {
	await database.sql`insert into record_activity (key, iri, definition)
		values (${keyOf('an activity')}, 'https://elders.example/verslag-noor', '{}')`;
	await database.sql`update record set stored = '2020-01-01' where id = any(${[
		...[theirs.file.id, fact.id]
	]}::uuid[])`;
	const on = '2026-11-22';
	const due = (await termsOn(app.db, on)).flatMap(({ kind, due }) =>
		Object.keys(due).length > 0 ? [[kind, due]] : []
	);
	expect(Object.fromEntries(due)).toEqual({
		statements: { record: 1 },
		'outside-statements': { record: 1, record_file: 1, record_activity: 1 }
	});
	expect(await destroyDue(app.db, on)).toEqual({ statements: 1, 'outside-statements': 3 });
	expect(await findRecord(database.db, theirs.file.id)).toBeUndefined();
	expect(await findRecord(database.db, theirs.mail.id)).toBeDefined();
	expect(await destroyDue(app.db, on)).toEqual({});
});

test('a hash of the address is the address', async () => {
	const pen = openPen(app.db);
	const hashed = { mbox_sha1sum: hash('sha1', mail.mbox!, 'hex') };
	await pen.write([incoming(said({ actor: hashed }))], from);
	expect(await forgettingOf(app.db, [mail])).toMatchObject({ removed: 3 });
});
