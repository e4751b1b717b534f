import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ts from 'typescript';
import { expect, test } from '../support/page.ts';

type Blind = typeof import('../../src/lib/ballot/blind.ts');
type Integer = typeof import('../../src/lib/ballot/integer.ts');
type PeriodKey = typeof import('../../src/lib/ballot/period-key.ts');
type Seal = typeof import('../../src/lib/ballot/seal.ts');
type SigningKey = typeof import('../../src/lib/ballot/signing-key.ts');
type Split = typeof import('../../src/lib/ballot/split.ts');

const project = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const vectors: Record<string, string>[] = JSON.parse(
	project('tests/fixtures/rfc9474-vectors.json')
);

function withoutTypes(program: string): string {
	const compilerOptions = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
	return ts.transpileModule(program, { compilerOptions }).outputText;
}

/** An empty page of the product's origin, which can import the room as it is. */
async function openRoom(page: Page): Promise<void> {
	await page.route('**/ballot-room/**', (route) => {
		const name = new URL(route.request().url()).pathname.split('/').at(-1)!;
		if (!name) return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
		const body = withoutTypes(project(`src/lib/ballot/${name}`));
		return route.fulfill({ contentType: 'text/javascript', body });
	});
	await page.goto('/ballot-room/');
}

test('a browser passes the vectors of RFC 9474 that the server passes', async ({ page }) => {
	await openRoom(page);
	const salted = vectors.filter(({ sLen }) => sLen === '0x30');
	expect(salted).toHaveLength(2);
	for (const vector of salted) {
		const made = await page.evaluate(async (given) => {
			const load = (name: string) => import(`/ballot-room/${name}.ts`);
			const { toInteger, toBytes, inverse }: Integer = await load('integer');
			const { blind, factorLength, finalize }: Blind = await load('blind');
			const { readSigningKey }: SigningKey = await load('signing-key');
			const bytes = (hex = '') => toBytes(BigInt(`0x0${hex}`), hex.length / 2);
			const n = btoa(String.fromCharCode(...bytes(given.n!.slice(2))))
				.replaceAll('+', '-')
				.replaceAll('/', '_')
				.replaceAll('=', '');
			const key = await readSigningKey({ n, e: 'AQAB' });
			if (!key.ok) return key.refused;
			const random = inverse(BigInt(given.inv!), key.value.modulus)! - 1n;
			const factor = toBytes(random, factorLength(key.value));
			const message = bytes(given.input_msg);
			const blinded = await blind(key.value, message, { salt: bytes(given.salt), factor });
			if (!blinded.ok) return blinded.refused;
			const answer = bytes(given.blind_sig);
			const signature = await finalize(key.value, message, answer, blinded.value.inverse);
			if (!signature.ok) return signature.refused;
			const hex = (result: Uint8Array) => toInteger(result).toString(16).padStart(1024, '0');
			return [hex(blinded.value.blinded), hex(signature.value)];
		}, vector);
		expect(made, vector.name).toEqual([vector.blinded_msg, vector.sig]);
	}
});

test('a browser seals, splits its key, and opens with two parts', async ({ page }) => {
	await openRoom(page);
	const opened = await page.evaluate(async () => {
		const load = (name: string) => import(`/ballot-room/${name}.ts`);
		const { P256, pointOf, readPrivateKey, readPublicKey, scalarOf }: PeriodKey =
			await load('period-key');
		const { open, seal }: Seal = await load('seal');
		const { join, split }: Split = await load('split');
		const pair = () => crypto.subtle.generateKey(P256, true, ['deriveBits']);
		const made = await pair();
		const point = await pointOf(made.publicKey);
		const random = crypto.getRandomValues(new Uint8Array(32));
		const [, two, three] = await split(await scalarOf(made.privateKey), point, random);
		const place = { contest: 'de-envelop|1|first|organisation', nullifier: new Uint8Array(32) };
		const publicKey = await readPublicKey(point);
		if (!publicKey.ok) return publicKey;
		const choice = { option: 'b', changed: false };
		const envelope = await seal(publicKey.value, await pair(), place, choice);
		const scalar = await join([two!, three!], point);
		if (!scalar.ok) return scalar;
		const privateKey = await readPrivateKey(scalar.value, point);
		if (!privateKey.ok) return privateKey;
		const forged = await readPrivateKey(random, point);
		if (forged.ok) return 'a secret that does not belong to the point';
		const keys = { privateKey: privateKey.value, publicKey: publicKey.value };
		return open(keys, place, envelope);
	});
	expect(opened).toEqual({ ok: true, value: { option: 'b', changed: false } });
});
