import { pointOf } from '../../ballot/period-key.ts';
import { allPeriods, setPublicKey } from '../db/ballot-periods.ts';
import type { Db } from '../db/connect.ts';
import { makeKeyFile, readKeyFile } from './key-file.ts';

/**
 * Gives a period the key of its key file, which is made here. A file that is there already, of an attempt
 * that was cut short or one beside this, is taken up: a key is never replaced.
 */
export async function giveOwnKey(app: Db, keyDir: string, id: string): Promise<void> {
	const made = await makeKeyFile(keyDir, id).catch(unlessThere);
	const point = made ?? (await pointOf((await readKeyFile(keyDir, id))!.publicKey));
	await setPublicKey(app, id, point);
}

/** Does so for every period that should have a key file and has no key yet. */
export async function giveOwnKeys(app: Db, keyDir: string): Promise<void> {
	for (const { id, custody, publicKey } of await allPeriods(app)) {
		if (custody === 'file' && !publicKey) await giveOwnKey(app, keyDir, id);
	}
}

function unlessThere(error: NodeJS.ErrnoException): undefined {
	if (error.code !== 'EEXIST') throw error;
}
