import type { Db } from '../db/connect.ts';
import { forgetDrafts } from '../db/staff-imports.ts';
import type { Job } from '../jobs.ts';

/** What is done by itself for staff lists: each hour the ones that nobody took over for a day are thrown away. */
export const staffJobs = (db: Db): Job[] => [
	{ name: 'forget-staff-lists', at: '20 * * * *', work: () => forgetDrafts(db) }
];
