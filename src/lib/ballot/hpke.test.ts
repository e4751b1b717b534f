import { beforeAll, describe, expect, it } from 'vitest';
import { flipped, fromHex } from './bytes.fixture.ts';
import type { Bytes } from './bytes.ts';
import { openBase, overhead, sealBase } from './hpke.ts';
import { newPair, newPeriodKey, type PeriodKey } from './period-key.fixture.ts';
import { pointOf, readPrivateKey } from './period-key.ts';

/** Made by pyca/cryptography 48, which has RFC 9180 from OpenSSL: the secret is the bytes 1 to 32. */
const foreign = {
	scalar: Uint8Array.from({ length: 32 }, (_, at) => at + 1),
	point: fromHex(
		'04515c3d6eb9e396b904d3feca7f54fdcd0cc1e997bf375dca515ad0a6c3b4035f4536be3a50f318fbf9a5475902a221502bef0d57e08c53b2cc0a56f17d9f9354'
	),
	terms: { info: 'tweesprong', associated: new Uint8Array() },
	sealed: fromHex(
		'0449232309e013841ea419a7fb57fb33b078a3b55411a9488834aa2e5bcf876142677bfe352ae236eee58dce83423e8f27c7f338bb199d46325984b896562769de59c89f8b1c45894a225d4503e8e7275d1b18a7601e47eb857f75234d95b8305152'
	),
	text: 'een geheime keuze'
};

it('opens what another implementation sealed', async () => {
	const read = await readPrivateKey(foreign.scalar, foreign.point);
	const opened =
		read.ok && (await openBase(foreign.point, read.value, foreign.terms, foreign.sealed));
	expect(new TextDecoder().decode(opened || undefined)).toBe(foreign.text);
});

describe('a sealed text', () => {
	let key: PeriodKey;
	let sealed: Bytes;
	const terms = { info: 'test', associated: new Uint8Array([1, 2, 3]) };
	const text = new Uint8Array([4, 5, 6]);
	beforeAll(async () => {
		key = await newPeriodKey();
		const { publicKey, privateKey } = await newPair();
		sealed = await sealBase(
			key.point,
			{ point: await pointOf(publicKey), privateKey },
			terms,
			text
		);
	});

	it('opens with its key and its terms', async () => {
		expect(sealed).toHaveLength(overhead + 3);
		expect(await openBase(key.point, key.pair.privateKey, terms, sealed)).toEqual(text);
	});

	it('does not open with another key, point, purpose or associated data', async () => {
		const { point, pair } = await newPeriodKey();
		const associated = flipped(terms.associated, 0);
		const closed = await Promise.all([
			openBase(key.point, pair.privateKey, terms, sealed),
			openBase(point, key.pair.privateKey, terms, sealed),
			openBase(key.point, key.pair.privateKey, { ...terms, info: 'tests' }, sealed),
			openBase(key.point, key.pair.privateKey, { ...terms, associated }, sealed)
		]);
		expect(closed).toEqual([null, null, null, null]);
	});

	it('does not open with any byte changed', async () => {
		for (let at = 0; at < sealed.length; at++) {
			const changed = flipped(sealed, at);
			expect(await openBase(key.point, key.pair.privateKey, terms, changed), `${at}`).toBeNull();
		}
	});
});
