import { describe, expect, it } from 'vitest';
import { codeAt, keyUri, newCodeSecret, stepAt, stepOfCode } from './totp.ts';

/** The secret of RFC 6238, appendix B, which gives eight digits there: the last six are ours. */
const secret = newCodeSecret(Buffer.from('12345678901234567890'));

describe('a code of an app', () => {
	it.each([
		['1970-01-01T00:00:59Z', '287082'],
		['2005-03-18T01:58:29Z', '081804'],
		['2005-03-18T01:58:31Z', '050471'],
		['2009-02-13T23:31:30Z', '005924'],
		['2033-05-18T03:33:20Z', '279037']
	])('at %s is %s, as the standard says', (at, code) => {
		expect(codeAt(secret, stepAt(new Date(at)))).toBe(code);
	});

	it('is taken half a minute early and late, and not later', () => {
		const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 9, 0, second));
		const code = codeAt(secret, stepAt(at(30)));
		const taken = [-1, 0, 29, 59, 89, 90, 120].map((second) =>
			stepOfCode(secret, code, at(second))
		);
		const step = stepAt(at(30));
		expect(taken).toEqual([undefined, step, step, step, step, undefined, undefined]);
	});

	it.each(['', '12345', '1234567', 'abcdef', '٠٠٠٠٠٠'])('is not %j', (typed) => {
		expect(stepOfCode(secret, typed, new Date(59_000))).toBeUndefined();
		expect(stepOfCode(secret, ' 287 082 ', new Date(59_000))).toBe(1);
	});
});

it('a secret has 160 bits, which an app reads as base32', () => {
	expect(secret).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
	expect(newCodeSecret()).toMatch(/^[A-Z2-7]{32}$/);
	expect(keyUri(secret, 'noor@zandermeer.example')).toBe(
		`otpauth://totp/Tweesprong%3Anoor%40zandermeer.example?secret=${secret}&issuer=Tweesprong&digits=6&period=30`
	);
});
