/** Sealed texts are a multiple of this many bytes, so that the length of one gives no choice away. */
const block = 512;

/** The key that the page of someone signed in brings along; null where the browser has no WebCrypto. */
export async function importKey(deviceKey: string): Promise<CryptoKey | null> {
	if (!globalThis.crypto?.subtle) return null;
	return crypto.subtle.importKey('raw', fromBase64(deviceKey), 'AES-GCM', false, [
		'encrypt',
		'decrypt'
	]);
}

/** AES-GCM under a fresh nonce; `label` says what the text is and must be the same to open it. */
export async function seal(key: CryptoKey, label: string, text: string): Promise<string> {
	const nonce = crypto.getRandomValues(new Uint8Array(12));
	const sealed = await crypto.subtle.encrypt(terms(nonce, label), key, padded(text));
	return toBase64(new Uint8Array([...nonce, ...new Uint8Array(sealed)]));
}

/** The text, or null when the key or the label is another one or the sealed text was changed. */
export async function open(key: CryptoKey, label: string, sealed: string): Promise<string | null> {
	try {
		const bytes = fromBase64(sealed);
		const text = await crypto.subtle.decrypt(
			terms(bytes.slice(0, 12), label),
			key,
			bytes.slice(12)
		);
		return new TextDecoder().decode(text).trimEnd();
	} catch {
		return null;
	}
}

const terms = (iv: Uint8Array<ArrayBuffer>, label: string) => ({
	name: 'AES-GCM',
	iv,
	additionalData: new TextEncoder().encode(label)
});

function padded(text: string): Uint8Array<ArrayBuffer> {
	const bytes = new TextEncoder().encode(text);
	const whole = new Uint8Array(Math.ceil(bytes.length / block) * block).fill(0x20);
	whole.set(bytes);
	return whole;
}

export const fromBase64 = (text: string) =>
	Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));

export const toBase64 = (bytes: Uint8Array) =>
	btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
