import { describe, expect, test } from 'vitest';
import { signerOf, signRecord, verifyRecord } from './record-signature.ts';

const secret = 'a secret of this installation, long enough';
const signed = signRecord(secret, '{ "accepted": 412 }');

describe('the record of a count', () => {
	test('is signed by the installation, always with the same key', () => {
		expect(verifyRecord(signed)).toBe(true);
		expect(signed.signer).toBe(signerOf(secret));
		expect(signRecord(secret, signed.record)).toEqual(signed);
		expect(signerOf(`${secret}.`)).not.toBe(signed.signer);
	});

	test.each([
		['another text', { record: '{ "accepted": 413 }' }],
		['another signer', { signer: signerOf('another secret') }],
		['no signer', { signer: '' }],
		['another signature', { signature: signRecord(secret, 'another').signature }],
		['no signature', { signature: '' }]
	])('is refused with %s', (_, change) => {
		expect(verifyRecord({ ...signed, ...change })).toBe(false);
	});
});
