import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { flipped } from './bytes.fixture.ts';
import { joined, type Bytes } from './bytes.ts';
import type { Choice } from './choice.ts';
import { sealBase } from './hpke.ts';
import { newPair, newPeriodKey, type PeriodKey } from './period-key.fixture.ts';
import { pointOf } from './period-key.ts';
import { envelopeLength, open, seal, type Place } from './seal.ts';

let key: PeriodKey;
let envelope: Bytes;
const place: Place = {
	contest: 'de-envelop|1|second|organisation',
	nullifier: new Uint8Array(32).fill(3)
};
const choice: Choice = { option: 'b', changed: true };
const sealed = async (at: Place, given: Choice) =>
	seal(key.pair.publicKey, await newPair(), at, given);

beforeAll(async () => {
	key = await newPeriodKey();
	envelope = await sealed(place, choice);
});

describe('an envelope', () => {
	it('gives the choice back to who has the key', async () => {
		const anyOption = fc.stringMatching(/^[a-z][a-z0-9-]{0,29}$/);
		const anyContest = fc.string({ maxLength: 60 });
		const anyChoice = fc.asyncProperty(
			anyOption,
			fc.boolean(),
			anyContest,
			async (option, changed, contest) => {
				const there = { ...place, contest };
				const opened = await open(key.pair, there, await sealed(there, { option, changed }));
				expect(opened).toEqual({ ok: true, value: { option, changed } });
			}
		);
		await fc.assert(anyChoice, { numRuns: 30 });
	});

	it('has the same length whatever is chosen, passing too', async () => {
		const options = ['a', 'b', 'c', 'd', 'agree', 'disagree', 'unsure', 'pass', 'x'.repeat(30)];
		const lengths = await Promise.all(
			options.flatMap((option) =>
				[true, false].map(async (changed) => (await sealed(place, { option, changed })).length)
			)
		);
		expect(new Set(lengths)).toEqual(new Set([envelopeLength]));
		expect(envelopeLength).toBe(137);
	});

	it('differs every time, but for the header that says where it belongs', async () => {
		const again = await sealed(place, choice);
		expect(again.slice(0, 24)).toEqual(envelope.slice(0, 24));
		expect(again.slice(25, 57)).not.toEqual(envelope.slice(25, 57));
		expect(again.slice(89)).not.toEqual(envelope.slice(89));
	});
});

describe('what is refused, by name', () => {
	it('another contest', async () => {
		const there = { ...place, contest: 'de-envelop|1|first|organisation' };
		expect(await open(key.pair, there, envelope)).toEqual({ ok: false, refused: 'wrong-contest' });
	});

	it('another nullifier', async () => {
		const there = { ...place, nullifier: flipped(place.nullifier, 0) };
		expect(await open(key.pair, there, envelope)).toEqual({
			ok: false,
			refused: 'wrong-nullifier'
		});
	});

	it('the key of another period', async () => {
		const { pair } = await newPeriodKey();
		expect(await open(pair, place, envelope)).toEqual({ ok: false, refused: 'wrong-key' });
	});

	it('a header of here before a text of elsewhere', async () => {
		for (const there of [
			{ ...place, contest: 'de-taart|1|second|organisation' },
			{ ...place, nullifier: flipped(place.nullifier, 31) }
		]) {
			const moved = joined(envelope.slice(0, 24), (await sealed(there, choice)).slice(24));
			expect(await open(key.pair, place, moved)).toEqual({ ok: false, refused: 'damaged' });
		}
	});

	it('any byte changed', async () => {
		const reasonAt = (at: number) =>
			['wrong-key', 'wrong-contest', 'wrong-nullifier'][Math.floor(at / 8)] ?? 'damaged';
		for (let at = 0; at < envelope.length; at++) {
			const result = await open(key.pair, place, flipped(envelope, at));
			expect(result, `byte ${at}`).toEqual({ ok: false, refused: reasonAt(at) });
		}
	});

	it('a byte more or less', async () => {
		for (const other of [envelope.slice(1), joined(envelope, [0]), new Uint8Array()]) {
			expect(await open(key.pair, place, other)).toEqual({ ok: false, refused: 'damaged' });
		}
	});

	it('something that is no choice, sealed as it should be', async () => {
		const header = envelope.slice(0, 24);
		const { publicKey, privateKey } = await newPair();
		const text = await sealBase(
			key.point,
			{ point: await pointOf(publicKey), privateKey },
			{ info: 'tweesprong ballot 1', associated: joined(header, place.nullifier, place.contest) },
			new Uint8Array(32)
		);
		const result = await open(key.pair, place, joined(header, text));
		expect(result).toEqual({ ok: false, refused: 'not-a-choice' });
	});

	it('a nullifier of another length, as a slip of the caller', async () => {
		const there = { ...place, nullifier: new Uint8Array(31) };
		await expect(sealed(there, choice)).rejects.toThrow('the nullifier');
	});
});
