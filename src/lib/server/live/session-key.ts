import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { joined, type Bytes } from '../../ballot/bytes.ts';
import { guestMark } from '../../live/guests.ts';
import { openWith, sealWith } from './sealed.ts';

/** The key of one session, 32 random bytes, and how it is stored: sealed under the secret of the installation. */
export function newSessionKey(secret: string, id: string): { key: Bytes; sealed: Bytes } {
	const key = joined(randomBytes(32));
	return { key, sealed: sealWith(sealingKey(secret), id, key) };
}

/** @throws when the secret of the installation is another one than at the start of the session */
export function openSessionKey(secret: string, id: string, sealed: Bytes): Bytes {
	const key = openWith(sealingKey(secret), id, sealed);
	if (!key) throw new Error('the key of a session does not open: AUTH_SECRET has changed');
	return key;
}

/** What the projector of a session shows to get its view: 43 characters that follow from the key. */
export const projectorSecret = (key: Bytes): string => derived(key, 'projector');

/** The id of a device of somebody who leads: it says nothing of who that is. */
export const remoteOf = (key: Bytes, personId: string, device: string): string =>
	derived(key, `remote\n${personId}\n${device}`);

/**
 * What somebody without an account shows to lead this session: 43 characters that follow from the key and
 * from how often the link was replaced.
 */
export const guestSecret = (key: Bytes, replaced: number): string =>
	derived(key, `guest\n${replaced}`);

/** The id of a device of such a guest. */
export const guestRemoteOf = (key: Bytes, device: string): string =>
	guestMark + derived(key, `guest remote\n${device}`);

/** Whether somebody showed this secret; takes as long for every other one. */
export function isSecret(secret: string, shown: string | undefined): boolean {
	const [right, given] = [Buffer.from(secret), Buffer.from(shown ?? '')];
	return right.length === given.length && timingSafeEqual(right, given);
}

const derived = (key: Bytes, purpose: string) =>
	createHmac('sha256', key).update(purpose).digest('base64url');

const sealingKey = (secret: string) =>
	new Uint8Array(hkdfSync('sha256', secret, '', 'tweesprong live sessions', 32));
