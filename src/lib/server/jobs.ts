import { PgBoss } from 'pg-boss';

/** Work that is done by itself. `at`: by the clock, as cron writes it, in the Netherlands. */
export type Job = {
	name: string;
	at?: string;
	/** By the clock only: it is not done at the start as well. */
	onlyAt?: true;
	work: () => Promise<unknown>;
};

export type Jobs = {
	/** Has a job done now, once however often it is asked. */
	soon(name: string): Promise<void>;
	/** How many of each job wait, as was counted in the last minute. */
	waiting(): Promise<Record<string, number>>;
	/** Lets what runs finish, and stops. */
	stop(): Promise<void>;
};

/** One of each waits at most; what runs twice does no harm. A job whose process was killed is tried again. */
const terms = { policy: 'short', retryLimit: 3, retryDelay: 60, expireInSeconds: 900 } as const;

/**
 * Starts the jobs on the database at `url`, in a schema of their own. Their tables hold names of jobs and
 * times, never anything about a person.
 * @param report gets what went wrong; a job that failed is tried again
 */
export async function startJobs(
	url: string,
	jobs: readonly Job[],
	report: (error: unknown) => void
): Promise<Jobs> {
	const boss = new PgBoss({
		connectionString: url,
		schema: 'jobs',
		max: 2,
		superviseIntervalSeconds: 60,
		connectionTimeoutMillis: 10_000,
		// The pool below takes it: what gets no answer is asked anew, on another connection.
		...{ query_timeout: 60_000, keepAlive: true }
	});
	boss.on('error', (problem) => report(asError(problem)));
	await boss.start();
	for (const { name, at, onlyAt, work } of jobs) {
		await boss.createQueue(name, terms);
		await boss.work(name, async () => {
			await work().catch((error) => {
				report(error);
				throw new Error(`${name} failed`);
			});
		});
		if (at) await boss.schedule(name, at, null, { tz: 'Europe/Amsterdam' });
		if (!onlyAt) await boss.send(name);
	}
	return {
		soon: async (name) => void (await boss.send(name)),
		waiting: async () => {
			const queues = await boss.getQueues(jobs.map(({ name }) => name));
			return Object.fromEntries(queues.map(({ name, queuedCount }) => [name, queuedCount]));
		},
		stop: () => boss.stop({ graceful: true, timeout: 5_000 })
	};
}

/** Of an error in its work the library makes an object that is none. */
const asError = (problem: Error): Error =>
	problem instanceof Error ? problem : Object.assign(new Error(), problem);
