import { beforeAll, expect, it } from 'vitest';
import { flipped } from './bytes.fixture.ts';
import { joined, type Bytes } from './bytes.ts';
import { newPair } from './period-key.fixture.ts';
import { newParts, newRecipient } from './part.fixture.ts';
import { openPart, sealedPartLength, sealPart, type PartTerms } from './part-seal.ts';

const terms: PartTerms = { period: '2027', seat: 2, purpose: 'deliver' };
const damaged = { ok: false, refused: 'damaged' };

let custodian: Awaited<ReturnType<typeof newRecipient>>;
let part: Bytes;
let sealed: Bytes;
beforeAll(async () => {
	custodian = await newRecipient();
	part = (await newParts()).parts[1];
	const made = await sealPart(custodian.point, await newPair(), terms, part);
	if (made.ok) sealed = made.value;
});

it('opens for whom it was sealed to', async () => {
	expect(await openPart(custodian.pair, terms, sealed)).toEqual({ ok: true, value: part });
	expect(sealed).toHaveLength(sealedPartLength);
});

it('opens for nobody else', async () => {
	expect(await openPart((await newRecipient()).pair, terms, sealed)).toEqual(damaged);
});

it.each([{ period: '2028' }, { seat: 1 }, { purpose: 'count' as const }])(
	'does not open for another end: %o',
	async (other) => {
		expect(await openPart(custodian.pair, { ...terms, ...other }, sealed)).toEqual(damaged);
	}
);

it('does not open when it was changed', async () => {
	for (const bad of [flipped(sealed, 0), flipped(sealed, 80), sealed.slice(1), joined(sealed, [0])])
		expect(await openPart(custodian.pair, terms, bad)).toEqual(damaged);
});

it('is not made for a point that is none', async () => {
	const result = await sealPart(flipped(custodian.point, 64), await newPair(), terms, part);
	expect(result).toEqual({ ok: false, refused: 'wrong-key' });
});
