import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Half a minute, six digits, SHA-1: what every app that gives codes can do (RFC 6238). */
const seconds = 30;
const digits = 6;
/** A clock may be half a minute off, either way. */
const drift = [0, -1, 1];
/** RFC 4648 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A new secret of 160 bits, in base32. */
export function newCodeSecret(bytes: Uint8Array = randomBytes(20)): string {
	const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	return bits.replace(/.{1,5}/g, (five) => alphabet[parseInt(five.padEnd(5, '0'), 2)]!);
}

/** The code of a secret in a time step (RFC 4226, section 5.3). */
export function codeAt(secret: string, step: number): string {
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(step));
	const mac = createHmac('sha1', bytesOf(secret)).update(counter).digest();
	const number = mac.readUInt32BE(mac[mac.length - 1]! & 0xf) & 0x7fff_ffff;
	return String(number % 10 ** digits).padStart(digits, '0');
}

/** The time step of a moment. */
export const stepAt = (now: Date): number => Math.floor(now.getTime() / 1_000 / seconds);

/** The time step in which a typed code is right; spaces do not count. */
export function stepOfCode(secret: string, typed: string, now: Date): number | undefined {
	const code = Buffer.from(typed.replace(/\s/g, ''));
	return drift
		.map((off) => stepAt(now) + off)
		.find((step) => {
			const right = Buffer.from(codeAt(secret, step));
			return right.length === code.length && timingSafeEqual(right, code);
		});
}

/** What an app reads from a QR code (Key URI Format of Google Authenticator). */
export function keyUri(secret: string, name: string): string {
	const issuer = 'Tweesprong';
	const query = new URLSearchParams({
		secret,
		issuer,
		digits: String(digits),
		period: String(seconds)
	});
	return `otpauth://totp/${encodeURIComponent(`${issuer}:${name}`)}?${query}`;
}

function bytesOf(secret: string): Buffer {
	const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'));
	const bytes = bits.join('').match(/.{8}/g) ?? [];
	return Buffer.from(bytes.map((byte) => parseInt(byte, 2)));
}
