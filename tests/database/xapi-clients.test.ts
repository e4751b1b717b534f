import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientWithSecret } from '#lib/server/db/xapi-clients.ts';
import { xapiClientList } from '#lib/server/lrs/client-lines.ts';
import {
	changeClientScopes,
	closeXapiClient,
	makeXapiClient,
	renewSecret
} from '#lib/server/lrs/clients.ts';
import { noteVisit } from '#lib/server/lrs/visit.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown, today } from './small-town.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let personId: string;

beforeAll(async () => {
	database = await freshDatabase();
	const town = makeTown(database.db);
	personId = await town.person(await town.unit('Ruimte'), 'Vos');
});
afterAll(() => database.close());

const who = () => ({ personId, today });
const form = (name: string, ...scopes: string[]) => {
	const asked = new FormData();
	asked.set('name', name);
	for (const scope of scopes) asked.append('scope', scope);
	return asked;
};

async function made(name: string, ...scopes: string[]) {
	const client = await makeXapiClient(database.db, who(), form(name, ...scopes));
	if (!client.ok) throw new Error(client.problems.join());
	return client;
}

const enter = (user: string, secret: string) => clientWithSecret(database.db, user, secret);

test('a client comes in with its own secret, and with nothing else', async () => {
	const { id, secret } = await made('Leerplein', 'statements/write', 'state');
	const other = await made('Elders', 'all');
	expect(await enter(id, secret)).toEqual({
		...{ id, name: 'Leerplein', scopes: ['statements/write', 'state'] },
		account: {
			...{ objectType: 'Agent', name: 'Leerplein' },
			account: { homePage: 'https://w3id.org/tweesprong/xapi/clients', name: id }
		}
	});
	for (const wrong of ['', 'x', secret.slice(1), `${secret} `, secret.toUpperCase(), other.secret])
		expect(await enter(id, wrong)).toBeUndefined();
	for (const unknown of ['', 'Leerplein', "' or true --", '\0', crypto.randomUUID(), `${id} `])
		expect(await enter(unknown, secret)).toBeUndefined();
});

test('the secret is stored nowhere; its hash is', async () => {
	const { id, secret } = await made('Stil', 'all/read');
	const [row] = await database.sql`select xapi_client::text as row, secret_hash from xapi_client
		where id = ${id}`;
	expect(row!.row).not.toContain(secret);
	expect(row!.secret_hash).toHaveLength(43);
	const [log] = await database.sql`select string_agg(audit_log::text, ' ') as lines from audit_log`;
	expect(log!.lines).not.toContain(secret);
	expect(JSON.stringify(await xapiClientList(database.db))).not.toContain(row!.secret_hash);
});

test('a new secret ends the one before it; a revoked client comes in no longer', async () => {
	const { id, secret } = await made('Wissel', 'all');
	const next = (await renewSecret(database.db, who(), id))!;
	expect(await enter(id, secret)).toBeUndefined();
	expect(await enter(id, next)).toMatchObject({ id });
	await closeXapiClient(database.db, who(), id);
	expect(await enter(id, next)).toBeUndefined();
	const again = (await renewSecret(database.db, who(), id))!;
	expect(await enter(id, again)).toMatchObject({ id });
});

test('what a client may is changed at once, and is never nothing', async () => {
	const { id, secret } = await made('Minder', 'all');
	expect(await changeClientScopes(database.db, who(), id, form('', 'state'))).toBe(true);
	expect(await enter(id, secret)).toMatchObject({ scopes: ['state'] });
	for (const wrong of [form(''), form('', 'everything')])
		expect(await changeClientScopes(database.db, who(), id, wrong)).toBe(false);
	expect(await enter(id, secret)).toMatchObject({ scopes: ['state'] });
});

test.each([
	[form(' ', 'all'), ['name']],
	[form('x'.repeat(81), 'all'), ['name']],
	[form('Leeg'), ['scopes']],
	[form('', 'root'), ['name', 'scopes']]
])('a client that cannot be is not made (%#)', async (asked, problems) => {
	expect(await makeXapiClient(database.db, who(), asked)).toEqual({ ok: false, problems });
});

test('an administrator reads in the log who did what; a client is there once a day', async () => {
	const { id, secret } = await made('Logboek', 'state');
	await renewSecret(database.db, who(), id);
	await changeClientScopes(database.db, who(), id, form('', 'all'));
	await closeXapiClient(database.db, who(), id);
	await closeXapiClient(database.db, who(), id);
	const lines = await database.sql`select action, detail ->> 'scope' as may from audit_log
		where detail ->> 'client' = 'Logboek' and actor = ${personId} order by at`;
	expect(lines).toEqual([
		{ action: 'make-xapi-client', may: 'state' },
		{ action: 'renew-xapi-secret', may: null },
		{ action: 'change-xapi-client', may: 'all' },
		{ action: 'revoke-xapi-client', may: null }
	]);
	const visitor = (await made('Bezoek', 'all/read')).id;
	const client = { id: visitor, name: 'Bezoek', scopes: [], account: {} } as never;
	await Promise.all([1, 2, 3].map(() => noteVisit(database.db, client, today)));
	await noteVisit(database.db, client, '2026-11-23');
	const visits = await database.sql`select origin from audit_log where actor = ${visitor}`;
	expect(visits).toEqual([{ origin: 'xapi' }, { origin: 'xapi' }]);
	expect((await xapiClientList(database.db)).find((each) => each.id === visitor)).toMatchObject({
		lastUsedOn: '2026-11-23'
	});
	expect(secret).not.toBe('');
});
