import type { Db } from '../db/connect.ts';
import { forgetProofDrafts } from '../db/proof-imports.ts';
import type { Job } from '../jobs.ts';

/** What is done by itself for lists of old proofs: each hour those that nobody took over for a day go. */
export const proofJobs = (db: Db): Job[] => [
	{ name: 'forget-proof-lists', at: '25 * * * *', work: () => forgetProofDrafts(db) }
];
