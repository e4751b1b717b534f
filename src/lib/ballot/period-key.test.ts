import { createECDH } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { flipped } from './bytes.fixture.ts';
import { newPeriodKey, type PeriodKey } from './period-key.fixture.ts';
import { pointOf, readPrivateKey, readPublicKey } from './period-key.ts';

let key: PeriodKey;
beforeAll(async () => {
	key = await newPeriodKey();
});

const wrong = { ok: false, refused: 'wrong-key' };

it('secret and point are those of the curve', () => {
	const ecdh = createECDH('prime256v1');
	ecdh.setPrivateKey(key.scalar);
	expect(new Uint8Array(ecdh.getPublicKey())).toEqual(key.point);
});

it('the public key is read from its point', async () => {
	const read = await readPublicKey(key.point);
	expect(read.ok && (await pointOf(read.value))).toEqual(key.point);
});

it('what is no point is refused', async () => {
	for (const point of [flipped(key.point, 64), flipped(key.point, 0), key.point.slice(1)]) {
		expect(await readPublicKey(point)).toEqual(wrong);
	}
});

it('the private key is read from its secret, with the point it belongs to', async () => {
	expect(await readPrivateKey(key.scalar, key.point)).toMatchObject({ ok: true });
});

it('a secret that does not belong to the point is refused', async () => {
	const other = await newPeriodKey();
	expect(await readPrivateKey(other.scalar, key.point)).toEqual(wrong);
	expect(await readPrivateKey(flipped(key.scalar, 31), key.point)).toEqual(wrong);
	expect(await readPrivateKey(new Uint8Array(32), key.point)).toEqual(wrong);
	expect(await readPrivateKey(key.scalar, flipped(key.point, 64))).toEqual(wrong);
});
