import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCode, joinCodeRandomness, readJoinCode } from './join-code.ts';

const bytes = fc.uint8Array({ minLength: joinCodeRandomness, maxLength: joinCodeRandomness });

describe('a join code', () => {
	it('has six characters, none of which is taken for another', () => {
		fc.assert(
			fc.property(bytes, (random) => {
				expect(joinCode(random)).toMatch(/^[34679CDFHJKMNPRTVWXY]{6}$/);
			})
		);
		for (const pair of ['0O', '1I', '1L', '2Z', '5S', '8B', '6G', 'UV', 'OQ'])
			expect(readJoinCode(`${pair}3333`)).toBeNull();
	});

	it('is read whatever spaces, hyphens and small letters somebody types', () => {
		fc.assert(
			fc.property(bytes, (random) => {
				const code = joinCode(random);
				const typed = ` ${code.slice(0, 3).toLowerCase()} – ${code.slice(3)}.`;
				expect(readJoinCode(typed)).toBe(code);
			})
		);
		expect(readJoinCode('ｆ７ｋ ３ｍｐ')).toBe('F7K3MP');
	});

	it('is nothing else', () => {
		for (const typed of ['', 'F7K3M', 'F7K3MPP', 'F7K3M!', 'F'.repeat(41)])
			expect(readJoinCode(typed)).toBeNull();
	});

	it('uses each character as often as another', () => {
		const codes = Array.from({ length: 20 }, (_, at) => {
			const random = new Uint8Array(joinCodeRandomness);
			random[3] = at;
			return joinCode(random)[0];
		});
		expect(new Set(codes).size).toBe(20);
		expect(() => joinCode(new Uint8Array(6))).toThrow('a join code asks 24 bytes, not 6');
	});
});
