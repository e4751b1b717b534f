import { today } from '../clock.ts';
import type { Db } from '../db/connect.ts';
import type { Job } from '../jobs.ts';
import { destroyDue } from './destroy.ts';

/** What is done by itself for retention: each night what is older than its term goes.
 * A restart by day destroys nothing. */
export const retentionJobs = (db: Db): Job[] => [
	{ name: 'retention', at: '20 3 * * *', onlyAt: true, work: () => destroyDue(db, today()) }
];
