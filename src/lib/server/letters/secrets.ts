import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { oneTimeToken } from '../secrets.ts';

/** Letters and digits that cannot be taken for each other, also by who reads them aloud. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A code of 10 letters and digits (49 bits), as it is printed: in two groups of five. */
export function newCode(): string {
	const bytes = [...randomBytes(64)].filter((byte) => byte < 248).slice(0, 10);
	const letters = bytes.map((byte) => alphabet[byte % alphabet.length]).join('');
	return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** A code as it was printed, whatever spaces, dashes and small letters somebody typed. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** What is kept of a code. Without the secret of the installation nobody can try codes against it. */
export const codeHash = (secret: string, personId: string, code: string): string =>
	keyed(secret, 'letter', `${personId}:${plainCode(code)}`);

/** What of a PIN goes into argon2id: a million PINs are few, so a stolen database is not enough to try them. */
export const keyedPin = (secret: string, personId: string, pin: string): string =>
	keyed(secret, 'pin', `${personId}:${pin}`);

function keyed(secret: string, use: string, text: string): string {
	const key = Buffer.from(hkdfSync('sha256', secret, '', `tweesprong ${use}`, 32));
	return createHmac('sha256', key).update(text).digest('base64url');
}

/** What a letter opens the door with: a link for its QR code, and a code to type. */
export function letterSecrets(secret: string, personId: string) {
	const { token, hash } = oneTimeToken();
	const code = newCode();
	return { token, code, linkHash: hash, codeHash: codeHash(secret, personId, code) };
}
