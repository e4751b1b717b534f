import { createHash, hkdfSync, randomBytes } from 'node:crypto';

/**
 * What a page brings along for what somebody keeps on this device: the key, and a name that says nothing of
 * who it is. A device for everybody gets no key, so nothing outlives the page there.
 */
export const onDevice = (
	secret: string,
	{ personId, kiosk }: { personId: string; kiosk: boolean }
): { deviceKey: string | null; personTag: string } => ({
	deviceKey: kiosk ? null : deviceKey(secret, personId),
	personTag: deviceTag(secret, personId)
});

/** The key under which one person's own texts are encrypted on a device; it is never stored. */
export function deviceKey(secret: string, personId: string): string {
	return Buffer.from(hkdfSync('sha256', secret, personId, 'tweesprong device', 32)).toString(
		'base64'
	);
}

/** A name for one person on a device that says nothing about who it is. */
export function deviceTag(secret: string, personId: string): string {
	return Buffer.from(hkdfSync('sha256', secret, personId, 'tweesprong device tag', 9)).toString(
		'base64url'
	);
}

/** Letters and digits that cannot be taken for each other. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A certificate code of 16 letters and digits (80 bits of `bytes`), in groups of four. */
export function certificateCode(bytes: Uint8Array = randomBytes(16)): string {
	const letters = [...bytes].map((byte) => ALPHABET[byte % ALPHABET.length]);
	return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** A code as it is stored, whatever spaces, dashes and small letters somebody typed. */
export function normaliseCode(typed: string): string {
	return typed
		.toUpperCase()
		.replace(/[^0-9A-Z]/g, '')
		.replace(/(.{4})(?=.)/g, '$1-');
}

/** A one-time token and the hash that is stored of it. */
export function oneTimeToken(): { token: string; hash: string } {
	const token = randomBytes(24).toString('base64url');
	return { token, hash: hashToken(token) };
}

export const hashToken = (token: string) => createHash('sha256').update(token).digest('base64url');
