import { metrics, type Attributes, type ObservableResult } from '@opentelemetry/api';
import { today } from '../clock.ts';
import { countMails } from '../db/mail-counts.ts';
import { operationCounts } from '../db/operation.ts';
import { answers } from '../db/health.ts';
import type { Pools } from '../db/pools.ts';
import type { Jobs } from '../jobs.ts';
import type { Hub } from '../live/hub.ts';
import { liveLoad } from '../live/load.ts';

type Reading = readonly [value: number, attributes?: Attributes];
type Sources = { pools: Pools; live: Hub; jobs: Pick<Jobs, 'waiting'> };

/** Milliseconds that a reading is good for, and that a scrape waits for one. */
const fresh = 10_000;
const patience = 2_000;

/**
 * Lets whoever collects metrics read how things stand. What the database holds is the same in every process:
 * take the most of them, not the sum. What cannot be read in time is left out, which says enough.
 */
export function openGauges({ pools, live, jobs }: Sources): void {
	const mails = kept(() => countMails(pools.app, today()));
	const stored = kept(() => operationCounts(pools.app));
	const sessions = kept(() => liveLoad(live));
	gauge('live_sessions', 'Live sessions that this process holds.', async () => [
		[(await sessions()).sessions]
	]);
	gauge('live_phones', 'Phones in the live sessions of this process.', async () => [
		[(await sessions()).phones]
	]);
	gauge('mails_waiting', 'Mails in the outbox.', async () => [[(await mails()).waiting]]);
	gauge('mails_refused', 'Mails that a server refused today.', async () => [
		[(await mails()).refused]
	]);
	gauge('forwarding_behind', 'Places that the slowest store elsewhere is behind.', async () => [
		[(await stored()).behind]
	]);
	gauge(
		'records',
		'Statements in the record store, as the planner of PostgreSQL estimates.',
		async () => [[(await stored()).records]]
	);
	gauge('database_connections', 'Connections of Tweesprong, of all processes.', async () => [
		[(await stored()).connections]
	]);
	gauge('database_connections_limit', 'Connections that the server allows.', async () => [
		[(await stored()).connectionsLimit]
	]);
	gauge('jobs_waiting', 'Jobs that wait for a turn.', async () =>
		Object.entries(await jobs.waiting()).map(([job, count]) => [count, { job }])
	);
	gauge('pool_answer_seconds', 'Seconds until a pool of this process gives an answer.', () =>
		Promise.all((['app', 'issuer', 'box', 'counter'] as const).map((pool) => timed(pools, pool)))
	);
}

function gauge(name: string, description: string, read: () => Promise<readonly Reading[]>): void {
	const meter = metrics.getMeter('tweesprong');
	const instrument = meter.createObservableGauge(`tweesprong_${name}`, { description });
	instrument.addCallback(async (result: ObservableResult) => {
		const late = new Promise<readonly Reading[]>((resolve) => setTimeout(resolve, patience, []));
		const readings = await Promise.race([read().catch(() => []), late]);
		for (const [value, attributes] of readings) result.observe(value, attributes);
	});
}

/** Reads at most once in a while, however many gauges ask. */
function kept<Value>(read: () => Promise<Value>): () => Promise<Value> {
	let since = -Infinity;
	let value: Promise<Value> | undefined;
	return () => {
		if (!value || since + fresh < performance.now()) {
			since = performance.now();
			value = read();
			value.catch(() => (value = undefined));
		}
		return value;
	};
}

async function timed(pools: Pools, pool: 'app' | 'issuer' | 'box' | 'counter'): Promise<Reading> {
	const began = performance.now();
	if (!(await answers(pools[pool]))) throw new Error(`pool ${pool} does not answer`);
	return [(performance.now() - began) / 1000, { pool }];
}
