import { expect, it } from 'vitest';
import { flipped, toHex } from '../../ballot/bytes.fixture.ts';
import { toBase64url } from '../../ballot/bytes.ts';
import { readSigningKey } from '../../ballot/signing-key.ts';
import { makeSigningKey, openSigningKey, sealSigningKey, signBlinded } from './signing.ts';

const [secret, place] = ['a secret of an installation', '2027\nde-envelop|1|first|organisation'];
const { modulus, pkcs8 } = await makeSigningKey();

it('a signing key is one that browsers take', async () => {
	expect(await readSigningKey({ n: toBase64url(modulus), e: 'AQAB' })).toMatchObject({
		ok: true,
		value: { bits: 2048, length: 256 }
	});
});

it('is sealed for the database: it opens with the secret, for its place, and else not', () => {
	const sealed = sealSigningKey(secret, place, pkcs8);
	expect(toHex(sealed)).not.toContain(toHex(pkcs8.slice(40, 56)));
	expect(openSigningKey(secret, place, sealed)).toEqual(pkcs8);
	expect(sealSigningKey(secret, place, pkcs8)).not.toEqual(sealed);
	expect(() => openSigningKey('another secret', place, sealed)).toThrow();
	expect(() => openSigningKey(secret, `${place} `, sealed)).toThrow();
	for (const at of [0, 12, 40]) {
		expect(() => openSigningKey(secret, place, flipped(sealed, at))).toThrow();
	}
});

it('signs what is below its modulus, and nothing else', () => {
	const message = new Uint8Array(256).fill(1);
	expect(signBlinded(pkcs8, message)).toHaveLength(256);
	expect(signBlinded(pkcs8, message)).toEqual(signBlinded(pkcs8, message));
	for (const wrong of [modulus, new Uint8Array(256).fill(255), message.slice(1)]) {
		expect(signBlinded(pkcs8, wrong)).toBeUndefined();
	}
});
