import { dropIssued, makeBox, shutBox } from '#lib/server/db/box.ts';
import { openPools } from '#lib/server/db/pools.ts';
import type { Head } from './format.ts';

/** Makes the tables of choice periods, as their opening makes them and their close leaves them. */
export async function makeBoxes(url: string, boxes: Head['boxes']): Promise<void> {
	const pools = openPools(url, 1);
	try {
		for (const { period, closed } of boxes) {
			await makeBox(pools.counter, period, pools.boxRole);
			if (!closed) continue;
			await pools.counter.transaction((tx) => shutBox(tx, period, pools.boxRole));
			await dropIssued(pools.counter, period);
		}
	} finally {
		await pools.close();
	}
}
