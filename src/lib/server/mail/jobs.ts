import type { Db } from '../db/connect.ts';
import type { Job } from '../jobs.ts';
import { deliver, type MailRoom } from './deliver.ts';
import { mailJob } from './outbox.ts';
import type { ReadSetUp } from './set-up.ts';

/** What is done by itself for mail: every minute what waits is sent. Where mail is not set up it waits. */
export const mailJobs = (
	db: Db,
	read: ReadSetUp,
	room: Pick<MailRoom, 'secret' | 'house' | 'report'>
): Job[] => [
	{
		name: mailJob,
		at: '* * * * *',
		work: async () => {
			if (read.ok) await deliver(db, { ...room, setUp: read.setUp });
		}
	}
];
