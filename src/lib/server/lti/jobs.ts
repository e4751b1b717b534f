import { addMonths } from '../../programme/calendar.ts';
import { today } from '../clock.ts';
import type { Db } from '../db/connect.ts';
import { forgetResults } from '../db/lti-results.ts';
import type { Job } from '../jobs.ts';
import { tellResults } from './results.ts';

/** How long a learning system is remembered to want to hear that somebody is done. */
const keptMonths = 24;

/**
 * What is done by itself for learning systems: each hour they hear who is done, all of that hour together, so
 * that nobody sees at which moment somebody finished.
 */
export const ltiJobs = (db: Db, secret: string): Job[] => [
	{ name: 'lti-results', at: '35 * * * *', work: () => tellResults(db, secret, new Date()) },
	{
		name: 'forget-lti-results',
		at: '15 4 * * *',
		work: () => forgetResults(db, addMonths(today(), -keptMonths))
	}
];
