import type { Library } from '../../content/library.ts';
import { today } from '../clock.ts';
import type { Pools } from '../db/pools.ts';
import type { Job } from '../jobs.ts';
import { followCalendar } from './calendar.ts';
import { finishCounted } from './finish-counted.ts';
import { makeKeys } from './keys.ts';
import { giveOwnKeys } from './own-key.ts';
import { askNewContent } from './plan.ts';
import { rewriteOpen } from './rewrite.ts';

/** Makes keys that are missing, asks new content, and destroys a key that a count left behind. */
export const keysJob = 'ballot-keys';

/** The work on secret choices that is done by itself. */
export const ballotJobs = (
	pools: Pools,
	library: Library,
	{ secret, keyDir }: { secret: string; keyDir: string }
): Job[] => [
	{
		name: keysJob,
		at: '*/10 * * * *',
		work: async () => {
			await finishCounted(pools.app, keyDir);
			await giveOwnKeys(pools.app, keyDir);
			await askNewContent(pools.app, library);
			await makeKeys(pools.issuer, secret);
		}
	},
	{
		name: 'ballot-calendar',
		at: '10 0 * * *',
		work: () => followCalendar(pools, library, keyDir, today())
	},
	{ name: 'ballot-rewrite', at: '20 3 * * *', work: () => rewriteOpen(pools) }
];
