/** Bytes as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** These bytes one after the other; a text counts as UTF-8. */
export function joined(...parts: (ArrayLike<number> | string)[]): Bytes {
	const all = parts.map((part) =>
		typeof part === 'string' ? new TextEncoder().encode(part) : part
	);
	const whole = new Uint8Array(all.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of all) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

export const equal = (a: Uint8Array, b: Uint8Array): boolean =>
	a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Base64url without padding (RFC 4648, section 5), as JSON Web Keys have it. */
export const toBase64url = (bytes: Uint8Array): string =>
	btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');

/** @throws when the text is no base64url */
export const fromBase64url = (text: string): Bytes =>
	Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (unit) =>
		unit.charCodeAt(0)
	);

export async function digest(hash: 'SHA-256' | 'SHA-384', bytes: Bytes): Promise<Bytes> {
	return new Uint8Array(await crypto.subtle.digest(hash, bytes));
}

/** Keeps a caller's slip, such as a factor that is too short to be random, from weakening a ballot. */
export function assertLength(what: string, bytes: Uint8Array, length: number): void {
	if (bytes.length !== length)
		throw new RangeError(`${what} has ${bytes.length} bytes, not ${length}`);
}
