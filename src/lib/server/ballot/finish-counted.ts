import { equal } from '../../ballot/bytes.ts';
import { pointOf } from '../../ballot/period-key.ts';
import { allPeriods, type Period } from '../db/ballot-periods.ts';
import type { Db } from '../db/connect.ts';
import { DamagedKeyFile, destroyKeyFile, readKeyFile } from './key-file.ts';
import { stateOf } from './state.ts';

/**
 * Destroys the key files of periods that are counted. The count does so itself; this is for when the
 * process was killed in between, so it runs at every start. A key of another database stays.
 */
export async function finishCounted(db: Db, keyDir: string): Promise<void> {
	for (const period of await allPeriods(db)) {
		if (stateOf(period) === 'counted' && (await isItsKey(keyDir, period)))
			await destroyKeyFile(keyDir, period.id);
	}
}

async function isItsKey(keyDir: string, { id, publicKey }: Period): Promise<boolean> {
	try {
		const key = await readKeyFile(keyDir, id);
		return key !== undefined && equal(await pointOf(key.publicKey), publicKey!);
	} catch (error) {
		// It was overwritten, and not removed yet.
		if (error instanceof DamagedKeyFile) return true;
		throw error;
	}
}
