import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { openLrsClient, type LrsClient } from '../support/lrs-client.ts';
import { described, multipart, sha2, type Attached } from '../support/multipart.ts';
import { said, thing, type Said } from '../support/said.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let system: LrsClient;

beforeAll(async () => {
	database = await freshDatabase();
	system = await openLrsClient(database.db);
});
afterAll(async () => {
	await system.close();
	await database.close();
});

const bytes = Uint8Array.from({ length: 1_024 }, (_, at) => at % 256);
const send = (statements: unknown, ...files: Attached[]) => {
	const { body, headers } = multipart(statements, files);
	return system.tell(body, { headers });
};
const withFile = (more: object = {}): Said => said({ attachments: [described(bytes, more)] });
const stands = async ({ id }: Said) => (await system.find({ statementId: id })).status === 200;

test('an attachment comes back byte for byte, when it is asked for', async () => {
	const one = withFile();
	expect((await send(one, { bytes })).status).toBe(200);
	const plain = await system.find({ statementId: one.id });
	expect(plain.headers.get('content-type')).toBe('application/json');
	const query = { activity: (one.object as { id: string }).id, attachments: 'true' };
	for (const asked of [{ statementId: one.id, attachments: 'true' }, query]) {
		const { headers, bytes: all } = await system.find(asked);
		const type = headers.get('content-type')!;
		expect(type).toMatch(/^multipart\/mixed; boundary=/);
		const text = Buffer.from(all).toString('latin1');
		const [, first, second, end] = text.split(`--${type.split('boundary=')[1]}`);
		expect(first).toMatch(/^\r\nContent-Type: application\/json\r\n\r\n\{/);
		const [head, content] = second!.split('\r\n\r\n', 2) as [string, string];
		expect(head.split('\r\n').slice(1).toSorted()).toEqual([
			...['Content-Transfer-Encoding: binary', 'Content-Type: text/plain'],
			`X-Experience-API-Hash: ${sha2(bytes)}`
		]);
		expect(second!.slice(head.length + 4, -2)).toBe(Buffer.from(bytes).toString('latin1'));
		expect([content.length > 0, end]).toEqual([true, '--\r\n']);
	}
});

test('an attachment is what its SHA-2 says, or the statement is refused', async () => {
	const other = new Uint8Array([1, 2, 3]);
	const lying = { 'X-Experience-API-Hash': sha2(bytes) };
	const one = withFile();
	expect((await send(one, { bytes: other, headers: lying })).status).toBe(400);
	expect(
		(await send(one, { bytes, headers: { 'X-Experience-API-Hash': sha2(other) } })).status
	).toBe(400);
	expect(await stands(one)).toBe(false);
});

test.each([
	['with the length that it is not', { length: 7 }],
	['with a SHA-2 in capitals', { sha2: sha2(bytes).toUpperCase() }]
])('an attachment %s is taken', async (_, more) => {
	const one = withFile(more);
	expect((await send(one, { bytes })).status).toBe(200);
	expect(await stands(one)).toBe(true);
});

test('an attachment that does not come along has to be somewhere else', async () => {
	const one = withFile();
	expect((await system.tell(one)).status).toBe(400);
	expect((await send(one)).status).toBe(400);
	expect(await stands(one)).toBe(false);
	expect((await system.tell(withFile({ fileUrl: 'https://a.example/file' }))).status).toBe(200);
});

test('a part that is no attachment of any statement is refused', async () => {
	const one = withFile();
	expect((await send(one, { bytes }, { bytes: 'something else' })).status).toBe(400);
	expect((await send(said(), { bytes })).status).toBe(400);
	expect(await stands(one)).toBe(false);
});

test.each<[string, Record<string, string>]>([
	['without a hash', { 'X-Experience-API-Hash': '' }],
	['in another encoding', { 'Content-Transfer-Encoding': 'base64' }]
])('a part %s is refused', async (_, headers) => {
	const one = withFile();
	expect((await send(one, { bytes, headers })).status).toBe(400);
	expect(await stands(one)).toBe(false);
});

test('a body that is not put together as it says is refused', async () => {
	const { body, headers } = multipart(withFile(), [{ bytes }]);
	for (const type of ['multipart/mixed', 'multipart/mixed; boundary=other', 'multipart/form-data'])
		expect((await system.tell(body, { headers: { 'content-type': type } })).status).toBe(400);
	for (const cut of [20, 200, body.length - 40])
		expect((await system.tell(body.slice(0, cut), { headers })).status).toBe(400);
});

test('one file serves many statements, and statements within others too', async () => {
	const attachments = [described(bytes)];
	const within = { objectType: 'SubStatement', ...said({ attachments }), id: undefined };
	const all = [
		withFile(),
		said({ object: within as never }),
		withFile({ display: { en: 'Proof' } })
	];
	const sent = await send(all, { bytes });
	expect(sent.status, sent.text).toBe(200);
	for (const each of all) {
		const found = await system.find({ statementId: each.id, attachments: 'true' });
		expect(found.text.split('X-Experience-API-Hash').length).toBe(2);
	}
	const empty = await system.find({ verb: thing(), attachments: 'true' });
	expect(empty.headers.get('content-type')).toMatch(/^multipart\/mixed/);
});
