import type { Day } from '#lib/programme/calendar.ts';
import { base } from '#lib/xapi/verbs.ts';
import { today } from '../clock.ts';
import { driverOf, type Db } from '../db/connect.ts';
import { lockForWriting } from '../db/record-lock.ts';
import { removeTold, toldBefore, toldUnder } from '../db/told-statements.ts';
import type { Job } from '../jobs.ts';
import { prepare, type From } from './prepared.ts';
import { writeRecords } from './writing.ts';

/** Who vouches for our own facts. */
export const ourselves: From = {
	client: null,
	authority: {
		objectType: 'Agent',
		name: 'Tweesprong',
		account: { homePage: base, name: 'tweesprong' }
	}
};

/** How many go in one transaction: others write in between. */
const part = 500;

/**
 * Moves what was told before a day into the record store, in an order that tells nothing: the place and the
 * moment that each gets say that it was night. One whose id somebody else used stays where it is.
 * @returns how many it moved
 */
export async function moveTold(db: Db, on: Day): Promise<number> {
	const ids = await toldBefore(db, on);
	let moved = 0;
	for (let from = 0; from < ids.length; from += part)
		moved += await movePart(db, ids.slice(from, from + part));
	return moved;
}

function movePart(db: Db, ids: readonly string[]): Promise<number> {
	return driverOf(db).begin(async (tx) => {
		// Before the rows: who erases takes them in the same order.
		await lockForWriting(tx);
		const told = await toldUnder(tx, ids);
		const requests = told.map((statement) => ({
			from: ourselves,
			batch: [prepare({ statement, version: '1.0.3', files: [] }, ourselves)]
		}));
		const { written } = await writeRecords(tx, requests);
		const moved = told.filter((_, at) => written[at]!.ok).map(({ id }) => id);
		await removeTold(tx, moved);
		return moved.length;
	});
}

/** What is done by itself for the record store: each night what was told the day before moves into it. */
export const recordJobs = (db: Db): Job[] => [
	{ name: 'records', at: '10 0 * * *', work: () => moveTold(db, today()) }
];
