import { beforeAll, describe, expect, it } from 'vitest';
import { flipped } from './bytes.fixture.ts';
import type { Bytes } from './bytes.ts';
import { deal, joinKey } from './deal.ts';
import { openPart } from './part-seal.ts';
import { newParts, newRecipient, randomBytes } from './part.fixture.ts';
import { newPair, newPeriodKey, type PeriodKey } from './period-key.fixture.ts';
import { open, seal } from './seal.ts';

const period = '2027';
const chance = () => ({ slope: randomBytes(32), ephemeral: newPair });

let key: PeriodKey;
let people: { seat: number; point: Bytes; pair: CryptoKeyPair }[];
let parts: Bytes[];

/** A holder and a deputy in each of the three seats, and what each of them gets. */
beforeAll(async () => {
	key = await newPeriodKey();
	const seats = [1, 1, 2, 2, 3, 3];
	people = await Promise.all(seats.map(async (seat) => ({ seat, ...(await newRecipient()) })));
	parts = await dealt();
});

async function dealt(): Promise<Bytes[]> {
	const sealed = await deal(key, period, people, chance());
	if (!sealed.ok) return [];
	const opened = await Promise.all(
		people.map(({ pair, seat }, at) =>
			openPart(pair, { period, seat, purpose: 'deliver' }, sealed.value[at]!)
		)
	);
	return opened.flatMap((part) => (part.ok ? [part.value] : []));
}

describe('a key that was dealt', () => {
	it('gives who share a seat the same part, and three parts in all', () => {
		expect(parts).toHaveLength(6);
		expect(new Set(parts.map(String)).size).toBe(3);
		for (const at of [0, 2, 4]) expect(parts[at]).toEqual(parts[at + 1]);
	});

	it('opens envelopes with any two seats', async () => {
		const place = { contest: 'a', nullifier: new Uint8Array(32) };
		const choice = { option: 'zeggen', changed: false };
		const envelope = await seal(key.pair.publicKey, await newPair(), place, choice);
		for (const [a, b] of [
			[0, 2],
			[5, 1],
			[3, 4]
		] as const) {
			const found = await joinKey([parts[a]!, parts[b]!], key.point);
			expect(found).toMatchObject({ ok: true, value: { scalar: key.scalar } });
			if (!found.ok) continue;
			expect(await open(found.value.pair, place, envelope)).toEqual({ ok: true, value: choice });
		}
	});

	it('does not open with a holder and their own deputy', async () => {
		expect(await joinKey([parts[0]!, parts[1]!], key.point)).toMatchObject({
			refused: 'same-part'
		});
	});
});

describe('a second split of the same key', () => {
	it('works by itself, and not together with a part of the first', async () => {
		const later = await dealt();
		expect(await joinKey([later[0]!, later[2]!], key.point)).toMatchObject({ ok: true });
		expect(await joinKey([parts[0]!, later[2]!], key.point)).toEqual({
			ok: false,
			refused: 'wrong-key',
			part: null
		});
	});

	it('takes nothing away from two parts of the first', async () => {
		await dealt();
		expect(await joinKey([parts[0]!, parts[2]!], key.point)).toMatchObject({ ok: true });
	});
});

it('a part that is damaged or of another key is named', async () => {
	const other = await newParts();
	expect(await joinKey([parts[0]!, flipped(parts[2]!, 20)], key.point)).toMatchObject({
		refused: 'damaged',
		part: 1
	});
	expect(await joinKey([other.parts[0], parts[2]!], key.point)).toMatchObject({
		refused: 'other-key',
		part: 0
	});
});

it('nobody gets anything when one point is none of the curve', async () => {
	const broken = [people[0]!, { seat: 2, point: new Uint8Array(65) }];
	expect(await deal(key, period, broken, chance())).toEqual({ ok: false, refused: 'wrong-key' });
});
