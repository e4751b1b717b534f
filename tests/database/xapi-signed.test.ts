import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { CompactSign, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificate } from '../support/certificate.ts';
import { freshDatabase } from '../support/database.ts';
import { openLrsClient, type LrsClient } from '../support/lrs-client.ts';
import { described, multipart } from '../support/multipart.ts';
import { said, someone, type Said } from '../support/said.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let system: LrsClient;
const signer = generateKeyPairSync('rsa', { modulusLength: 2_048 });

beforeAll(async () => {
	database = await freshDatabase();
	system = await openLrsClient(database.db);
});
afterAll(async () => {
	await system.close();
	await database.close();
});

const usageType = 'http://adlnet.gov/expapi/attachments/signature';
type Signed = { payload?: unknown; alg?: string; key?: KeyObject | Uint8Array; x5c?: string[] };

async function signatureOf(one: Said, { payload = one, alg = 'RS256', key, x5c }: Signed) {
	const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
	return new CompactSign(new TextEncoder().encode(text))
		.setProtectedHeader({ alg, ...(x5c && { x5c }) })
		.sign(key ?? signer.privateKey);
}

/** Sends a statement with this signature. */
async function sendWith(one: Said, jws: string, more: object = {}) {
	const contentType = 'application/octet-stream';
	const attachments = [described(jws, { usageType, contentType, ...more })];
	const part = { bytes: jws, headers: { 'Content-Type': contentType } };
	const { body, headers } = multipart({ ...one, attachments }, [part]);
	const { status } = await system.tell(body, { headers });
	const found = await system.find({ statementId: one.id });
	expect(found.status).toBe(status === 200 ? 200 : 404);
	return status;
}
const send = async (one: Said, signed: Signed = {}) =>
	sendWith(one, await signatureOf(one, signed));

test.each(['RS256', 'RS384', 'RS512'])('a statement signed with %s is taken', async (alg) => {
	expect(await send(said(), { alg })).toBe(200);
	expect(await send({ ...said(), timestamp: '2026-11-22T10:00:00Z' }, { alg })).toBe(200);
});

test('a signature is of this very statement', async () => {
	const one = said();
	for (const payload of [
		...[{ ...one, actor: someone() }, { ...one, result: { success: true } }, said()],
		...['{', '"text"', {}]
	])
		expect(await send(one, { payload })).toBe(400);
	expect(await send(one)).toBe(200);
});

test('a signature is made with RSA, and is a signature', async () => {
	const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	expect(await send(said(), { alg: 'ES256', key: privateKey })).toBe(400);
	expect(await send(said(), { alg: 'HS256', key: new Uint8Array(32) })).toBe(400);
	expect(await send(said(), { alg: 'PS256' })).toBe(400);
	const one = said();
	expect(await sendWith(one, new UnsecuredJWT({ ...one }).encode())).toBe(400);
	for (const jws of ['', 'a.b', 'a.b.c', JSON.stringify(one)])
		expect(await sendWith(one, jws)).toBe(400);
	expect(await sendWith(one, await signatureOf(one, {}), { contentType: 'text/plain' })).toBe(400);
});

test('a signature that brings its certificate was made with it', async () => {
	const x5c = [certificate(signer)];
	expect(await send(said(), { x5c })).toBe(200);
	const other = generateKeyPairSync('rsa', { modulusLength: 2_048 });
	expect(await send(said(), { x5c, key: other.privateKey })).toBe(400);
	expect(await send(said(), { x5c: [...x5c, certificate(other)] })).toBe(400);
	expect(await send(said(), { x5c: ['bm8gY2VydGlmaWNhdGU='] })).toBe(400);
	expect(await send(said(), { x5c: [] })).toBe(400);
});

test('a signature comes along', async () => {
	const one = said();
	const jws = await signatureOf(one, {});
	const attachments = [
		described(jws, {
			...{ usageType, contentType: 'application/octet-stream' },
			fileUrl: 'https://a.example/signature'
		})
	];
	expect((await system.tell({ ...one, attachments })).status).toBe(400);
});

describe('there is a most of', () => {
	const contentType = 'application/octet-stream';
	const attachment = (jws: string) => described(jws, { usageType, contentType });
	const part = (jws: string) => ({ bytes: jws, headers: { 'Content-Type': contentType } });

	test('signatures of a statement: one', async () => {
		const one = said();
		const jws = [await signatureOf(one, {}), await signatureOf(one, { alg: 'RS512' })];
		for (const several of [jws, [jws[0]!, jws[0]!]]) {
			const { body, headers } = multipart(
				{ ...one, attachments: several.map(attachment) },
				[...new Set(several)].map(part)
			);
			expect((await system.tell(body, { headers })).status).toBe(400);
		}
	});

	test('signatures of a request', async () => {
		const sign = async (one: Said) => ({ one, jws: await signatureOf(one, {}) });
		const signed = await Promise.all(Array.from({ length: 21 }, () => sign(said())));
		const sendAll = (some: typeof signed) => {
			const { body, headers } = multipart(
				some.map(({ one, jws }) => ({ ...one, attachments: [attachment(jws)] })),
				some.map(({ jws }) => part(jws))
			);
			return system.tell(body, { headers });
		};
		expect((await sendAll(signed)).status).toBe(413);
		expect((await sendAll(signed.slice(1))).status).toBe(200);
	});

	test('certificates and bytes of a signature', async () => {
		const x5c = Array.from({ length: 11 }, () => certificate(signer));
		expect(await send(said(), { x5c })).toBe(400);
		expect(await send(said(), { x5c: x5c.slice(1) })).toBe(200);
		const one = said();
		const payload = JSON.stringify(one) + ' '.repeat(1_000_000);
		expect(await sendWith(one, await signatureOf(one, { payload }))).toBe(413);
	});
});
