import { digest, type Bytes } from './bytes.ts';

export const nameLength = 8;

/** The short name of a key: the first bytes of the hash of its point. It stands on every part. */
export async function nameOf(point: Bytes): Promise<Bytes> {
	return (await digest('SHA-256', point)).slice(0, nameLength);
}

/** The short name as people compare it, also aloud: `3f9a 22b1 c07d 5e10`. */
export async function keyName(point: Bytes): Promise<string> {
	const digits = [...(await nameOf(point))].map((byte) => byte.toString(16).padStart(2, '0'));
	return digits.join('').replace(/(.{4})(?=.)/g, '$1 ');
}
