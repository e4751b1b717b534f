import type { Library } from '../../content/library.ts';
import { today } from '../clock.ts';
import type { Db } from '../db/connect.ts';
import type { Job } from '../jobs.ts';
import { followOutside, lookAgain } from './follow.ts';

/**
 * What is done by itself for courses of other systems: each minute what they told counts, and each night
 * those are looked at again who were not known when it was told.
 */
export const outsideJobs = (db: Db, library: Library): Job[] => [
	{ name: 'outside-completions', at: '* * * * *', work: () => followOutside(db, library, today()) },
	{
		name: 'outside-completions-again',
		at: '40 3 * * *',
		onlyAt: true,
		work: () => lookAgain(db, library, today())
	}
];
