import {
	AUTH_SECRET,
	BALLOT_COOLDOWN_DAYS,
	BALLOT_KEY_DIR,
	BALLOT_ORIGIN,
	DATABASE_URL,
	MAIL_FROM,
	PUBLIC_ORIGIN,
	SMTP_URL
} from '$app/env/private';
import { contentFiles, library, written } from '../content/index.ts';
import { createAuth, type Auth } from './auth.ts';
import { ballotJobs } from './ballot/jobs.ts';
import { openBench } from './content/bench.ts';
import { openShelf } from './content/shelf.ts';
import { answers } from './db/health.ts';
import { pools } from './db/index.ts';
import { whenDraining } from './draining.ts';
import { forwardJobs } from './forward/jobs.ts';
import { doorsInRow, hangDoor } from './front-door.ts';
import { startJobs, type Jobs } from './jobs.ts';
import { limitJobs } from './limit-jobs.ts';
import { exceptAskAgain } from './live/ask-again.ts';
import { liveDoor } from './live/door.ts';
import { holdOn } from './live/holding.ts';
import { keepHouse, liveJobs } from './live/housekeeping.ts';
import { openHub } from './live/hub.ts';
import { lrsDoor } from './lrs/door.ts';
import { recordJobs } from './lrs/moving.ts';
import { openPen } from './lrs/pen.ts';
import { ltiJobs } from './lti/jobs.ts';
import { mailJobs } from './mail/jobs.ts';
import { mailHouse } from './mail/house.ts';
import { readSetUp } from './mail/set-up.ts';
import { meetingJobs } from './meetings/calendar.ts';
import { outsideJobs } from './outside/jobs.ts';
import { openGauges } from './operation/gauges.ts';
import { watchJobs } from './operation/watch-jobs.ts';
import { proofJobs } from './proofs/jobs.ts';
import { staffJobs } from './staff/jobs.ts';
import { reminderJobs } from './reminders/jobs.ts';
import { retentionJobs } from './retention/jobs.ts';
import { openFiles } from './report/files.ts';
import { openMaker } from './report/maker.ts';
import { reportSeldom } from './told.ts';

// Where the running app is put together: the database, the library of this organisation, sign-in.

export const secret = AUTH_SECRET;

/** The database as the role that almost everything acts as. */
const db = pools.app;

/** Brings what the organisation publishes itself into `library`. */
export const shelf = openShelf(db, library, written);

/** The library with its sources, to check what the organisation writes. */
export const bench = openBench(contentFiles, written);

/** How secret choices are kept here. `box`: the origin of the ballot box, empty where it is this site. */
export const ballots = {
	cooldownDays: BALLOT_COOLDOWN_DAYS,
	keyDir: BALLOT_KEY_DIR,
	box: BALLOT_ORIGIN
};

/** The record store, as other learning systems reach it. */
export const store = { db, pen: openPen(db) };

/** The live sessions of this process. After a restart phones get half a minute to come back. */
export const live = openHub({ app: db, box: pools.box, secret, library, grace: 30_000 });

/** The files of reports that are being made. */
export const files = openFiles(openMaker());

/** How mail goes out, and what it looks like. */
export const mail = {
	setUp: readSetUp({ url: SMTP_URL, from: MAIL_FROM, origin: PUBLIC_ORIGIN }),
	house: () => mailHouse(db, library)
};

const auths = new Map<boolean, Auth>();

/** Sign-in for requests that came over https (`secure`) or over plain http on a local machine. */
export function authFor(secure: boolean): Auth {
	const made =
		auths.get(secure) ??
		createAuth(db, { secret, secure, origin: secure ? 'https://localhost' : 'http://localhost' });
	auths.set(secure, made);
	return made;
}

let jobs: Jobs | undefined;

/**
 * Starts what is done by itself; the hooks do it once, before the first request.
 * @param report gets what went wrong in a job
 */
export async function startBackground(report: (error: unknown) => void): Promise<void> {
	live.report = exceptAskAgain(reportSeldom);
	const holding = await holdOn(live, DATABASE_URL);
	whenDraining(holding.leave);
	await shelf.refresh();
	const following = shelf.follow(report);
	hangDoor(doorsInRow(liveDoor(live, library), lrsDoor(store)));
	const work = [
		...ballotJobs(pools, library, { secret, keyDir: ballots.keyDir }),
		...liveJobs(live),
		...meetingJobs(db),
		...ltiJobs(db, secret),
		...mailJobs(db, mail.setUp, { secret, house: mail.house, report }),
		...reminderJobs(db),
		...proofJobs(db),
		...outsideJobs(db, library),
		...staffJobs(db),
		...forwardJobs(db, { secret, report }),
		...retentionJobs(db),
		...recordJobs(db),
		...limitJobs(db)
	];
	jobs = await startJobs(DATABASE_URL, watchJobs(work), report);
	openGauges({ pools, live, jobs });
	const house = keepHouse(live);
	process.on('sveltekit:shutdown', () => {
		house.stop();
		following.stop();
		files.maker.stop();
		return Promise.all([store.pen.stop(), jobs?.stop(), holding.stop()]);
	});
}

/** Has a job done now. */
export const soon = (job: string): Promise<void> | undefined => jobs?.soon(job);

/** Whether the database answers, for /readyz. */
export const databaseAnswers = () => answers(db);

export { db, library, pools };
