import type { Db } from '../db/connect.ts';
import type { Job } from '../jobs.ts';
import { planDigests } from './plan-digests.ts';
import { planReminders } from './plan.ts';

/** Puts what is due today in the outbox; HR has it done at once when they switch reminders on. */
export const remindersJob = 'plan-reminders';

/** What is done by itself for reminders: each hour of the office what is due is put in the outbox. */
export const reminderJobs = (db: Db): Job[] => [
	{ name: remindersJob, at: '5 8-16 * * 1-5', work: () => planReminders(db, new Date()) },
	{ name: 'plan-digests', at: '10 8-16 * * 1-5', work: () => planDigests(db, new Date()) }
];
