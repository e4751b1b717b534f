import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { toBase64url } from './bytes.ts';
import { toBytes } from './integer.ts';
import { readSigningKey } from './signing-key.ts';

const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
const even = toBase64url(new Uint8Array(256).fill(0xaa));
const large = toBase64url(toBytes(2n ** 4096n + 1n, 513));

it('is read from a JSON Web Key', async () => {
	const read = await readSigningKey(jwk);
	expect(read).toMatchObject({ ok: true, value: { bits: 2048, length: 256 } });
});

it('is the same with a zero in front', async () => {
	const padded = toBase64url(new Uint8Array([0, ...Buffer.from(jwk.n!, 'base64url')]));
	expect(await readSigningKey({ ...jwk, n: padded })).toMatchObject({ value: { length: 256 } });
});

it.each([
	['a small exponent', { ...jwk, e: 'Aw' }],
	['no exponent', { n: jwk.n }],
	['no modulus', { e: jwk.e }],
	['a small modulus', { ...jwk, n: jwk.n!.slice(0, 300) }],
	['a large modulus', { ...jwk, n: large }],
	['an even modulus', { ...jwk, n: even }],
	['a modulus in other characters', { ...jwk, n: `${jwk.n!.slice(0, -1)}=` }],
	['a modulus that is cut off', { ...jwk, n: `${jwk.n}AAA` }]
])('%s is weak', async (_, given) => {
	expect(await readSigningKey(given)).toEqual({ ok: false, refused: 'weak-key' });
});
