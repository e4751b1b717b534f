import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from './bytes.fixture.ts';
import { joined } from './bytes.ts';
import { inReceipts, readReceiptCode, receiptCode, receiptLength, receiptOf } from './receipt.ts';

const receipt = bytesOf(receiptLength);

it('a receipt is the beginning of the hash of a nullifier', async () => {
	const nullifier = new Uint8Array(32).fill(7);
	const hash = createHash('sha256').update(nullifier).digest().subarray(0, 10);
	expect(await receiptOf(nullifier)).toEqual(new Uint8Array(hash));
});

describe('a code', () => {
	it('has sixteen letters and digits in groups of four', () => {
		expect(receiptCode(new Uint8Array(10))).toBe('2222-2222-2222-2222');
		expect(receiptCode(new Uint8Array(10).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
		fc.assert(
			fc.property(receipt, (bytes) =>
				/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/.test(receiptCode(bytes))
			)
		);
	});

	it('is read back, however it was typed', () => {
		fc.assert(
			fc.property(receipt, (bytes) => {
				const code = receiptCode(bytes);
				expect(readReceiptCode(code)).toEqual(bytes);
				expect(readReceiptCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toEqual(bytes);
			})
		);
	});

	it.each(['', '2222-2222-2222-222', '2222-2222-2222-22222', '2222-2222-2222-222O', 'é'])(
		'%s is none',
		(typed) => {
			expect(readReceiptCode(typed)).toBeNull();
		}
	);
});

it('is found in a sorted list exactly when it is in it', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(receipt, { maxLength: 40, selector: String }),
			receipt,
			(all, one) => {
				const list = joined(...all.toSorted((a, b) => Buffer.compare(a, b)));
				for (const each of all) expect(inReceipts(list, each)).toBe(true);
				expect(inReceipts(list, one)).toBe(all.some((each) => String(each) === String(one)));
			}
		)
	);
});
