import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { joined, type Bytes } from '../../ballot/bytes.ts';

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/** How many bytes longer what is sealed becomes. */
export const overhead = nonceLength + tagLength;

/** Seals bytes under a key of 32 bytes, bound to the place where they belong. */
export function sealWith(key: Uint8Array, place: string, bytes: Uint8Array): Bytes {
	const nonce = randomBytes(nonceLength);
	const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(place));
	const text = sealing.update(bytes);
	// This way of sealing leaves nothing for the end but the tag.
	sealing.final();
	return joined(nonce, sealing.getAuthTag(), text);
}

/** What was sealed; `undefined` when the key, the place or a byte is another one. */
export function openWith(key: Uint8Array, place: string, sealed: Uint8Array): Bytes | undefined {
	if (sealed.length < overhead) return undefined;
	const nonce = sealed.subarray(0, nonceLength);
	const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagLength })
		.setAAD(Buffer.from(place))
		.setAuthTag(sealed.subarray(nonceLength, overhead));
	try {
		return joined(Buffer.concat([opening.update(sealed.subarray(overhead)), opening.final()]));
	} catch {
		return undefined;
	}
}
