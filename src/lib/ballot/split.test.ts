import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, flipped } from './bytes.fixture.ts';
import { digest, joined, type Bytes } from './bytes.ts';
import { newPeriodKey } from './period-key.fixture.ts';
import { readPrivateKey } from './period-key.ts';
import { join, partLength, split } from './split.ts';

const point = new Uint8Array(65).fill(4);
const secret = new Uint8Array(32).fill(0x5a);
const random = Uint8Array.from({ length: 32 }, (_, at) => at * 7);
const pairs = [0, 1, 2].flatMap((a) => [0, 1, 2].map((b) => [a, b] as const));

async function parts(): Promise<[Bytes, Bytes, Bytes]> {
	const [one, two, three] = await split(secret, point, random);
	return [one!, two!, three!];
}

describe('any two of three parts', () => {
	it('give the secret back, in either order', async () => {
		const anySecret = fc.asyncProperty(bytesOf(32), bytesOf(32), async (secret, random) => {
			const made = await split(secret, point, random);
			for (const [a, b] of pairs.filter(([a, b]) => a !== b)) {
				expect(await join([made[a]!, made[b]!], point)).toEqual({ ok: true, value: secret });
			}
		});
		await fc.assert(anySecret, { numRuns: 30 });
	});

	it('give a period key that fits its public key', async () => {
		const key = await newPeriodKey();
		const [, two, three] = await split(key.scalar, key.point, random);
		const joinedAgain = await join([three!, two!], key.point);
		expect(joinedAgain).toEqual({ ok: true, value: key.scalar });
		expect(await readPrivateKey(key.scalar, key.point)).toMatchObject({ ok: true });
	});
});

describe('one part', () => {
	it('says nothing: each of its bytes fits every secret equally often', async () => {
		for (const byte of [0x00, 0x01, 0x5a, 0xff]) {
			const seen = [new Set<number>(), new Set<number>(), new Set<number>()];
			for (let from = 0; from < 256; from += 32) {
				const slopes = Uint8Array.from({ length: 32 }, (_, at) => from + at);
				const made = await split(new Uint8Array(32).fill(byte), point, slopes);
				made.forEach((part, at) => part.slice(9, 41).forEach((share) => seen[at]!.add(share)));
			}
			expect(seen.map(({ size }) => size)).toEqual([256, 256, 256]);
		}
	});

	it('twice is refused', async () => {
		for (const part of await parts()) {
			const result = await join([part, part.slice()], point);
			expect(result).toEqual({ ok: false, refused: 'same-part', part: null });
		}
	});
});

describe('a part that is not right is named', () => {
	it('with any byte changed, a byte more or less', async () => {
		const [one, two] = await parts();
		const changed = Array.from({ length: partLength }, (_, at) => flipped(two, at));
		for (const bad of [...changed, two.slice(1), joined(two, [0]), new Uint8Array()]) {
			expect(await join([one, bad], point)).toEqual({ ok: false, refused: 'damaged', part: 1 });
			expect(await join([bad, one], point)).toEqual({ ok: false, refused: 'damaged', part: 0 });
		}
	});

	it('with a number that no part has', async () => {
		const [one, two] = await parts();
		for (const number of [0, 4]) {
			const body = joined([number], two.slice(1, -4));
			const forged = joined(body, (await digest('SHA-256', body)).slice(0, 4));
			expect(await join([one, forged], point)).toMatchObject({ refused: 'damaged', part: 1 });
		}
	});

	it('of another period key', async () => {
		const [one] = await parts();
		const [, other] = await split(secret, flipped(point, 64), random);
		const result = await join([one, other!], point);
		expect(result).toEqual({ ok: false, refused: 'other-key', part: 1 });
	});
});

it('a secret or random bytes of another length are a slip of the caller', async () => {
	await expect(split(secret.slice(1), point, random)).rejects.toThrow('the secret');
	await expect(split(secret, point, random.slice(1))).rejects.toThrow('the random');
});
