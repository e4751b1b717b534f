import { chmod, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fromBase64url, type Bytes } from '../../ballot/bytes.ts';
import { P256, pointOf, readPrivateKey, readPublicKey } from '../../ballot/period-key.ts';

// The private part of a period's key where no custodians keep it: a JSON Web Key in a folder outside the
// database, DATA_DIR and backups. Whoever has this file and a dump opens the box.

/** The file is there and holds no whole key of this period: somebody has to look at it. */
export class DamagedKeyFile extends Error {
	constructor(path: string) {
		super(`${path} is not the whole key of its period`);
	}
}

/**
 * Makes the key of a period in a file that only this account may read.
 * @returns the public key, 65 bytes
 * @throws when there is a file for this period: a key that is in use is never replaced
 */
export async function makeKeyFile(dir: string, period: string): Promise<Bytes> {
	const path = pathOf(dir, period);
	const pair = await crypto.subtle.generateKey(P256, true, ['deriveBits']);
	const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
	await mkdir(dir, { recursive: true });
	await chmod(dir, 0o700);
	const file = await open(path, 'wx', 0o600);
	try {
		await file.writeFile(`${JSON.stringify({ kid: period, kty, crv, x, y, d })}\n`);
		await file.sync();
	} finally {
		await file.close();
	}
	return pointOf(pair.publicKey);
}

/**
 * The key of a period from its file, or `undefined` when there is no file.
 * @throws {DamagedKeyFile} when the file is cut off, changed or of another period
 */
export async function readKeyFile(dir: string, period: string): Promise<CryptoKeyPair | undefined> {
	const path = pathOf(dir, period);
	const text = await readFile(path, 'utf8').catch(unlessAbsent);
	if (text === undefined) return undefined;
	const pair = await pairOf(text, period);
	if (!pair) throw new DamagedKeyFile(path);
	return pair;
}

/** Whether there is a file for the key of a period, whatever is in it. */
export async function hasKeyFile(dir: string, period: string): Promise<boolean> {
	return (await readFile(pathOf(dir, period)).catch(unlessAbsent)) !== undefined;
}

/**
 * Overwrites the key of a period with zeros and removes its file; nothing when there is none. On a disk
 * that writes elsewhere, or that somebody made a snapshot of, the old bytes may live on.
 */
export async function destroyKeyFile(dir: string, period: string): Promise<void> {
	const path = pathOf(dir, period);
	const file = await open(path, 'r+').catch(unlessAbsent);
	if (!file) return;
	try {
		const { size } = await file.stat();
		await file.write(new Uint8Array(size), 0, size, 0);
		await file.sync();
	} finally {
		await file.close();
	}
	await unlink(path);
}

function pathOf(dir: string, period: string): string {
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(period)) throw new RangeError(`no period: ${period}`);
	return join(dir, `${period}.json`);
}

async function pairOf(text: string, period: string): Promise<CryptoKeyPair | undefined> {
	try {
		const { kid, x, y, d } = JSON.parse(text);
		const point = Uint8Array.of(4, ...fromBase64url(x), ...fromBase64url(y));
		const publicKey = await readPublicKey(point);
		const privateKey = await readPrivateKey(fromBase64url(d), point);
		if (kid !== period || !publicKey.ok || !privateKey.ok) return undefined;
		return { publicKey: publicKey.value, privateKey: privateKey.value };
	} catch {
		return undefined;
	}
}

function unlessAbsent(error: NodeJS.ErrnoException): undefined {
	if (error.code !== 'ENOENT') throw error;
}
