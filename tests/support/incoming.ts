import { randomUUID } from 'node:crypto';
import type { Db } from '#lib/server/db/connect.ts';
import { addXapiClient } from '#lib/server/db/xapi-clients.ts';
import type { Incoming } from '#lib/server/lrs/pen.ts';
import type { Actor, Agent } from '#lib/xapi/any/agents.ts';
import { voided, type AnyStatement } from '#lib/xapi/any/statement.ts';
import { base } from '#lib/xapi/verbs.ts';

/** Somebody that a test tells of. */
export const agent = (name: string): Agent => ({ mbox: `mailto:${name}@example.test` });

/** A statement of somebody who did something; `more` says it otherwise. */
export const said = (more: Partial<AnyStatement> = {}): AnyStatement & { id: string } => ({
	actor: agent('noor'),
	verb: { id: 'http://example.test/did' },
	object: { id: 'http://example.test/course' },
	...more,
	id: more.id ?? randomUUID()
});

/** A statement about another one. */
export const about = (id: string, more: Partial<AnyStatement> = {}) =>
	said({ object: { objectType: 'StatementRef', id }, ...more });

/** A statement that voids another one. */
export const voiding = (id: string) => about(id, { verb: { id: voided } });

/** As it comes in, without attachments. */
export const incoming = (statement: AnyStatement): Incoming => ({
	...{ statement, version: '2.0.0', files: [] }
});

/** A client with its authority. */
export async function writer(db: Db): Promise<{ client: string; authority: Actor }> {
	const client = await addXapiClient(db, {
		...{ name: 'A learning system', secretHash: 'none', scopes: ['all'], madeOn: '2026-11-01' }
	});
	return { client, authority: { account: { homePage: `${base}/clients`, name: client } } };
}
