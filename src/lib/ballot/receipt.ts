import { digest, type Bytes } from './bytes.ts';

/** The length of a receipt in bytes. */
export const receiptLength = 10;

/** Letters and digits that cannot be taken for each other, five bits each. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** What proves that an envelope was in the box, and nothing of what is in it. */
export async function receiptOf(nullifier: Bytes): Promise<Bytes> {
	return (await digest('SHA-256', nullifier)).slice(0, receiptLength);
}

/** A receipt as somebody writes it down: sixteen letters and digits in groups of four. */
export function receiptCode(receipt: Uint8Array): string {
	const bits = Array.from(receipt, (byte) => byte.toString(2).padStart(8, '0')).join('');
	const letters = bits.match(/.{5}/g)!.map((five) => alphabet[parseInt(five, 2)]);
	return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** The receipt of a code, whatever spaces, dashes and small letters somebody typed; null when it is none. */
export function readReceiptCode(typed: string): Bytes | null {
	const letters = [...typed.toUpperCase().replace(/[\s-]/g, '')].map((one) =>
		alphabet.indexOf(one)
	);
	if (letters.length !== (8 * receiptLength) / 5 || letters.includes(-1)) return null;
	const bits = letters.map((five) => five.toString(2).padStart(5, '0')).join('');
	return Uint8Array.from(bits.match(/.{8}/g)!, (byte) => parseInt(byte, 2));
}

/** Whether a receipt is in a list: receipts one after the other, in order. */
export function inReceipts(list: Uint8Array, receipt: Uint8Array): boolean {
	let [low, high] = [0, Math.floor(list.length / receiptLength)];
	while (low < high) {
		const middle = (low + high) >> 1;
		const order = compare(list.subarray(middle * receiptLength), receipt);
		if (order === 0) return true;
		if (order < 0) low = middle + 1;
		else high = middle;
	}
	return false;
}

/** Below zero when the first comes before the second. */
function compare(one: Uint8Array, other: Uint8Array): number {
	const at = other.findIndex((byte, index) => byte !== one[index]);
	return at < 0 ? 0 : one[at]! - other[at]!;
}
