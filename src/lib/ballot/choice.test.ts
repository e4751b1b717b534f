import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, flipped } from './bytes.fixture.ts';
import { choiceLength, packChoice, unpackChoice } from './choice.ts';

const longest = { option: 'x'.repeat(30), changed: false };
const option = fc.stringMatching(/^[a-z][a-z0-9-]{0,29}$/);

it('has one length and comes back as it was', () => {
	fc.assert(
		fc.property(option, fc.boolean(), (option, changed) => {
			const packed = packChoice({ option, changed });
			expect(packed).toHaveLength(choiceLength);
			expect(unpackChoice(packed)).toEqual({ ok: true, value: { option, changed } });
		})
	);
});

it('is written in one way only', () => {
	fc.assert(
		fc.property(bytesOf(choiceLength), (bytes) => {
			const result = unpackChoice(bytes);
			if (result.ok) expect(packChoice(result.value)).toEqual(bytes);
			else expect(result.refused).toBe('not-a-choice');
		})
	);
});

it.each([
	['a third answer to changed', (bytes: Uint8Array) => bytes.with(0, 2)],
	['no length', (bytes: Uint8Array) => bytes.with(1, 0)],
	['a length that cuts the option', (bytes: Uint8Array) => bytes.with(1, 3)],
	['a length beyond the end', (bytes: Uint8Array) => bytes.with(1, 200)],
	['a length beyond the end of the longest', () => packChoice(longest).with(1, 200)],
	['an option in capitals', (bytes: Uint8Array) => bytes.with(2, 0x50)],
	['bytes that are no text', (bytes: Uint8Array) => bytes.with(2, 0xff)],
	['something in the padding', (bytes: Uint8Array) => flipped(new Uint8Array(bytes), 31)],
	['a byte less', (bytes: Uint8Array) => bytes.slice(0, 31)],
	['a byte more', (bytes: Uint8Array) => new Uint8Array([...bytes, 0])],
	['nothing', () => new Uint8Array()]
])('%s is no choice', (_, change) => {
	const bytes = new Uint8Array(change(packChoice({ option: 'pass', changed: true })));
	expect(unpackChoice(bytes)).toEqual({ ok: false, refused: 'not-a-choice' });
});

it.each(['', 'Pass', 'a b', 'é', 'a'.repeat(31)])(
	'the option %j is a slip of the caller',
	(option) => {
		expect(() => packChoice({ option, changed: false })).toThrow('no option');
	}
);
