import { constants, sign, verify as verifyByOpenSsl } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { blind, factorLength, finalize, saltLength, verify, type Blinding } from './blind.ts';
import { bytesOf, flipped, fromHex, toHex } from './bytes.fixture.ts';
import type { Bytes } from './bytes.ts';
import { inverse, power, toBytes, toInteger } from './integer.ts';
import { encode } from './pss.ts';
import { newSigner, signBlindly, signerOfPrimes, type Signer } from './signer.fixture.ts';
import { salted, type Vector } from './vectors.fixture.ts';

let signer: Signer;
beforeAll(async () => {
	signer = await newSigner();
});

const serial = new Uint8Array(32).fill(7);
const salt = new Uint8Array(saltLength).fill(1);
const blinding = ({ key }: Signer, random = 5n): Blinding => ({
	salt,
	factor: toBytes(random - 1n, factorLength(key))
});

async function blinded(by: Signer, message: Bytes, given: Blinding) {
	const result = await blind(by.key, message, given);
	if (!result.ok) throw new Error(result.refused);
	return result.value;
}

async function ballot(by: Signer, message: Bytes, given: Blinding): Promise<Bytes> {
	const made = await blinded(by, message, given);
	const result = await finalize(by.key, message, signBlindly(by, made.blinded), made.inverse);
	if (!result.ok) throw new Error(result.refused);
	return result.value;
}

const signerOfVector = ({ p, q, e, d }: Vector) =>
	signerOfPrimes(BigInt(p), BigInt(q), BigInt(e), BigInt(d));

describe.each(salted)('the vector of $name', (vector) => {
	const message = fromHex(vector.input_msg);

	it('is blinded, signed and finished to the byte', async () => {
		const by = await signerOfVector(vector);
		const factor = inverse(BigInt(vector.inv), by.key.modulus)!;
		const given = { ...blinding(by, factor), salt: fromHex(vector.salt) };
		const made = await blinded(by, message, given);
		expect(toHex(made.blinded)).toBe(vector.blinded_msg);
		expect(made.inverse).toBe(BigInt(vector.inv));
		const blindSignature = signBlindly(by, made.blinded);
		expect(toHex(blindSignature)).toBe(vector.blind_sig);
		expect(await finalize(by.key, message, blindSignature, made.inverse)).toEqual({
			ok: true,
			value: fromHex(vector.sig)
		});
	});
});

describe('a ballot', () => {
	it('is a signature that any library verifies', async () => {
		const parts = [bytesOf(32), bytesOf(saltLength), bytesOf(factorLength(signer.key))] as const;
		const anyBallot = fc.asyncProperty(...parts, async (message, salt, factor) => {
			const signature = await ballot(signer, message, { salt, factor });
			const padding = constants.RSA_PKCS1_PSS_PADDING;
			const key = { key: signer.publicKey, padding, saltLength };
			expect(verifyByOpenSsl('sha384', message, key, signature)).toBe(true);
			expect(await verify(signer.key, message, signature)).toBe(true);
		});
		await fc.assert(anyBallot, { numRuns: 20 });
	});

	it('is the same signature whatever the factor, and another under another salt', async () => {
		const one = await ballot(signer, serial, blinding(signer, 5n));
		expect(await ballot(signer, serial, blinding(signer, 77n))).toEqual(one);
		const other = { ...blinding(signer), salt: flipped(salt, 0) };
		expect(await ballot(signer, serial, other)).not.toEqual(one);
	});

	it('works with a modulus that fills no whole number of bytes', async () => {
		const odd = await newSigner(2054);
		expect(await ballot(odd, serial, blinding(odd))).toHaveLength(257);
	});

	it('is worth nothing for another serial, another contest, or with a bit changed', async () => {
		const signature = await ballot(signer, serial, blinding(signer));
		expect(await verify(signer.key, flipped(serial, 31), signature)).toBe(false);
		expect(await verify((await newSigner()).key, serial, signature)).toBe(false);
		expect(await verify(signer.key, serial, signature.slice(1))).toBe(false);
		for (const at of [0, 100, 255]) {
			expect(await verify(signer.key, serial, flipped(signature, at))).toBe(false);
		}
	});
});

describe('the signer', () => {
	it('learns nothing: what they saw fits every serial', async () => {
		const { modulus } = signer.key;
		const { d = '' } = signer.privateKey.export({ format: 'jwk' });
		const secret = toInteger(Buffer.from(d, 'base64url'));
		const seen = (await blinded(signer, serial, blinding(signer))).blinded;
		for (const other of [flipped(serial, 0), flipped(serial, 1)]) {
			const message = toInteger(await encode(other, signer.key.bits - 1, salt));
			const factor = power(toInteger(seen) * inverse(message, modulus)!, secret, modulus);
			expect((await blinded(signer, other, blinding(signer, factor))).blinded).toEqual(seen);
		}
	});

	it('who answers with something else is refused', async () => {
		const made = await blinded(signer, serial, blinding(signer));
		const answer = signBlindly(signer, made.blinded);
		const answers: [Bytes, string][] = [
			[flipped(answer, 200), 'bad-signature'],
			[new Uint8Array(256), 'bad-signature'],
			[
				signBlindly(signer, (await blinded(signer, salt, blinding(signer))).blinded),
				'bad-signature'
			],
			[answer.slice(1), 'out-of-range'],
			[toBytes(toInteger(answer), 257), 'out-of-range'],
			[toBytes(signer.key.modulus, 256), 'out-of-range'],
			[new Uint8Array(256).fill(255), 'out-of-range']
		];
		for (const [given, reason] of answers) {
			const result = await finalize(signer.key, serial, given, made.inverse);
			expect(result).toEqual({ ok: false, refused: reason });
		}
		const other = await finalize(signer.key, serial, answer, made.inverse + 1n);
		expect(other).toEqual({ ok: false, refused: 'bad-signature' });
	});
});

describe('a factor', () => {
	it('that shares a divisor with the modulus is refused', async () => {
		const [vector] = salted;
		const by = await signerOfVector(vector!);
		const result = await blind(by.key, serial, blinding(by, BigInt(vector!.p)));
		expect(result).toEqual({ ok: false, refused: 'not-invertible' });
	});

	it('or a salt of another length is a slip of the caller', async () => {
		const good = blinding(signer);
		for (const given of [
			{ ...good, salt: new Uint8Array() },
			{ ...good, factor: good.factor.slice(1) }
		]) {
			await expect(blind(signer.key, serial, given)).rejects.toThrow(RangeError);
		}
	});
});

it('a signature without its first zero is none, though it is the same number', async () => {
	const padding = constants.RSA_PKCS1_PSS_PADDING;
	const signed = () =>
		new Uint8Array(sign('sha384', serial, { key: signer.privateKey, padding, saltLength }));
	let signature = signed();
	while (signature[0] !== 0) signature = signed();
	expect(await verify(signer.key, serial, signature)).toBe(true);
	expect(await verify(signer.key, serial, signature.slice(1))).toBe(false);
});
