import { usualPace } from '#lib/xapi/forward/pace.ts';
import type { Db } from '../db/connect.ts';
import type { Job } from '../jobs.ts';
import { forward, type Station } from './run.ts';

/** The job that tells stores elsewhere what is new; ask for it with `soon`. */
export const forwardJob = 'forward-statements';

/** How long a store may take to answer, in milliseconds. */
export const patience = 20_000;

/** What is done by itself for forwarding: every minute every store is told what is new. */
export const forwardJobs = (db: Db, own: Pick<Station, 'secret' | 'report'>): Job[] => [
	{
		name: forwardJob,
		at: '* * * * *',
		work: () =>
			forward(db, {
				...{ ...own, patience, pace: usualPace },
				...{ clock: () => new Date(), chance: Math.random }
			})
	}
];
