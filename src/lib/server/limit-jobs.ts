import type { Db } from './db/connect.ts';
import { dropSpentLimits } from './db/spent-limits.ts';
import type { Job } from './jobs.ts';

/** What is done by itself for the rate limits, every hour. */
export const limitJobs = (db: Db): Job[] => [
	{ name: 'rate-limits', at: '50 * * * *', work: () => dropSpentLimits(db) }
];
