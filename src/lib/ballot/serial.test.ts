import { createHash, hkdfSync } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { factorLength } from './blind.ts';
import { flipped } from './bytes.fixture.ts';
import type { Bytes } from './bytes.ts';
import { blindingOf, nullifierOf, serialOf, type Origin } from './serial.ts';
import { newSigner, type Signer } from './signer.fixture.ts';

let signer: Signer;
beforeAll(async () => {
	signer = await newSigner();
});

const origin: Origin = {
	seed: new Uint8Array(32).fill(9),
	period: '2027',
	contest: 'de-envelop|1|first|organisation'
};
const others: Origin[] = [
	{ ...origin, seed: flipped(origin.seed, 31) },
	{ ...origin, period: '2028' },
	{ ...origin, contest: 'de-envelop|1|second|organisation' }
];
const text = (bytes: Bytes) => Buffer.from(bytes).toString('hex');

it('a serial is HKDF-SHA256 of the seed', async () => {
	const info = ['tweesprong ballot', 'serial', origin.period, origin.contest, ''].join('\n');
	const expected = new Uint8Array(hkdfSync('sha256', origin.seed, '', info, 32));
	expect(await serialOf(origin)).toEqual(expected);
});

it('is another for another person, period or contest, and the same on another device', async () => {
	const serials = await Promise.all([origin, { ...origin }, ...others].map(serialOf));
	expect(serials.every(({ length }) => length === 32)).toBe(true);
	expect(new Set(serials.map(text)).size).toBe(4);
});

it('is filed under its hash', async () => {
	const serial = await serialOf(origin);
	const expected = new Uint8Array(createHash('sha256').update(serial).digest());
	expect(await nullifierOf(serial)).toEqual(expected);
});

it('a blinding comes back with the seed, so that a repeated request is identical', async () => {
	const given = await blindingOf(origin, signer.key);
	expect(await blindingOf({ ...origin }, signer.key)).toEqual(given);
	expect(given.salt).toHaveLength(48);
	expect(given.factor).toHaveLength(factorLength(signer.key));
});

it('and is another for another person, period, contest or signing key', async () => {
	const second = await newSigner();
	const all = await Promise.all([
		blindingOf(origin, signer.key),
		blindingOf(origin, second.key),
		...others.map((other) => blindingOf(other, signer.key))
	]);
	expect(new Set(all.map(({ salt }) => text(salt))).size).toBe(5);
	expect(new Set(all.map(({ factor }) => text(factor))).size).toBe(5);
});

it('a seed of another length is a slip of the caller', async () => {
	await expect(serialOf({ ...origin, seed: new Uint8Array(16) })).rejects.toThrow('the seed');
});
