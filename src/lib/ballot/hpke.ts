import { joined, type Bytes } from './bytes.ts';
import { agree, pointLength } from './period-key.ts';

/**
 * Base mode of RFC 9180 with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM, one message per
 * ephemeral key. `info` says what the key is for; `associated` has to be the same to open.
 */
export type Terms = { info: string; associated: Bytes };

const kem = joined('KEM', [0x00, 0x10]);
const suite = joined('HPKE', [0x00, 0x10], [0x00, 0x01], [0x00, 0x02]);
const nothing = new Uint8Array();

/** Tag of AES-GCM and the ephemeral point, on top of the length of the text. */
export const overhead = pointLength + 16;

/**
 * SealBase: the ephemeral point and the sealed text.
 * @param ephemeral a P-256 key pair made for this one text, never used again
 */
export async function sealBase(
	recipient: Bytes,
	ephemeral: { point: Bytes; privateKey: CryptoKey },
	{ info, associated }: Terms,
	text: Bytes
): Promise<Bytes> {
	const shared = await agree(ephemeral.privateKey, recipient);
	const { key, terms } = await schedule(shared, ephemeral.point, recipient, info, associated);
	const sealed = await crypto.subtle.encrypt(terms, key, text);
	return joined(ephemeral.point, new Uint8Array(sealed));
}

/** OpenBase: the text, or null when key, terms or a single bit is another one. */
export async function openBase(
	recipient: Bytes,
	privateKey: CryptoKey,
	{ info, associated }: Terms,
	sealed: Bytes
): Promise<Bytes | null> {
	const point = sealed.slice(0, pointLength);
	try {
		const shared = await agree(privateKey, point);
		const { key, terms } = await schedule(shared, point, recipient, info, associated);
		return new Uint8Array(await crypto.subtle.decrypt(terms, key, sealed.slice(pointLength)));
	} catch {
		return null;
	}
}

/** ExtractAndExpand of section 4.1, then KeySchedule of section 5.1 without a pre-shared key. */
async function schedule(
	shared: Bytes,
	point: Bytes,
	recipient: Bytes,
	info: string,
	additionalData: Bytes
) {
	const agreed = await extract(kem, nothing, 'eae_prk', shared);
	const secretOfBoth = await expand(kem, agreed, 'shared_secret', joined(point, recipient), 32);
	const noPreSharedKey = await extract(suite, nothing, 'psk_id_hash', nothing);
	const purpose = await extract(suite, nothing, 'info_hash', joined(info));
	const context = joined([0], noPreSharedKey, purpose);
	const secret = await extract(suite, secretOfBoth, 'secret', nothing);
	const raw = await expand(suite, secret, 'key', context, 32);
	const iv = await expand(suite, secret, 'base_nonce', context, 12);
	const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
	return { key, terms: { name: 'AES-GCM', iv, additionalData } };
}

/** LabeledExtract of section 4. */
const extract = (id: Bytes, salt: Bytes, label: string, material: Bytes) =>
	authenticate(salt, joined('HPKE-v1', id, label, material));

/** LabeledExpand of section 4; up to 32 bytes HKDF-Expand is a single block. */
async function expand(id: Bytes, secret: Bytes, label: string, info: Bytes, length: number) {
	const block = joined([0, length], 'HPKE-v1', id, label, info, [1]);
	return (await authenticate(secret, block)).slice(0, length);
}

/** HMAC-SHA256. An empty key is one of zeros (RFC 2104), and WebCrypto takes no empty one. */
async function authenticate(key: Bytes, message: Bytes): Promise<Bytes> {
	const raw = key.length === 0 ? new Uint8Array(32) : key;
	const algorithm = { name: 'HMAC', hash: 'SHA-256' };
	const imported = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
	return new Uint8Array(await crypto.subtle.sign('HMAC', imported, message));
}
