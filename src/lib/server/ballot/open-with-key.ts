import { equal } from '../../ballot/bytes.ts';
import { pointOf } from '../../ballot/period-key.ts';
import type { Library } from '../../content/library.ts';
import { findPeriod, type Period } from '../db/ballot-periods.ts';
import type { Pools } from '../db/pools.ts';
import { DamagedKeyFile, readKeyFile } from './key-file.ts';
import { openPeriod, type OpenRefusal } from './periods.ts';
import type { Acting } from './plan.ts';

/**
 * Opens a period, after a look whether the key file is still there and whole: with a key that is lost
 * everything would be sealed that people choose, and nothing could be counted.
 */
export async function openWithKey(
	pools: Pools,
	library: Library,
	keyDir: string,
	id: string,
	acting: Acting
): Promise<OpenRefusal | undefined> {
	const period = await findPeriod(pools.app, id);
	if (period?.custody === 'file' && !(await holdsKey(keyDir, period))) return 'no-key';
	return openPeriod(pools, library, id, acting);
}

async function holdsKey(keyDir: string, { id, publicKey }: Period): Promise<boolean> {
	const key = await readKeyFile(keyDir, id).catch(unlessDamaged);
	return !!key && !!publicKey && equal(await pointOf(key.publicKey), publicKey);
}

function unlessDamaged(error: unknown): undefined {
	if (!(error instanceof DamagedKeyFile)) throw error;
}
