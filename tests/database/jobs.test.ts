import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startJobs } from '#lib/server/jobs.ts';
import { freshDatabase } from '../support/database.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database.close());

const patience = { timeout: 20_000, interval: 50 };

test('a job is done at the start, when it is asked, and by the clock', async () => {
	let done = 0;
	const work = async () => void done++;
	const jobs = await startJobs(database.url, [{ name: 'count', at: '5 4 * * *', work }], () => {});
	try {
		await vi.waitFor(() => expect(done).toBe(1), patience);
		await jobs.soon('count');
		await vi.waitFor(() => expect(done).toBe(2), patience);
		const clocks = await database.sql`select name, cron, timezone from jobs.schedule`;
		expect(clocks).toEqual([{ name: 'count', cron: '5 4 * * *', timezone: 'Europe/Amsterdam' }]);
	} finally {
		await jobs.stop();
	}
});

test('a job that fails is reported, and a row of it holds nothing of the error', async () => {
	const errors: unknown[] = [];
	const work = () => Promise.reject(new Error('person 100901000'));
	const jobs = await startJobs(database.url, [{ name: 'fail', work }], (error) =>
		errors.push(error)
	);
	try {
		await vi.waitFor(() => expect(errors).toHaveLength(1), patience);
		await vi.waitFor(async () => {
			const [row] =
				await database.sql`select state::text, output::text from jobs.job where name = 'fail'`;
			expect(row!.state).toBe('retry');
			expect(row!.output).not.toContain('100901000');
		}, patience);
	} finally {
		await jobs.stop();
	}
});
