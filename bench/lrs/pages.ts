import { Agent } from 'node:http';
import { openPen } from '#lib/server/lrs/pen.ts';
import { rounded, secondsOf, within, type Figure } from '../frame/figure.ts';
import { ask } from './load.ts';
import { oneStatement, somebody, somehow, something } from './statements.ts';
import type { BenchStore } from './store.ts';

const asked = 300;

/** What a first page is asked by. */
const filters: Record<string, () => Record<string, string>> = {
	agent: () => ({ agent: JSON.stringify(somebody()) }),
	activity: () => ({ activity: something() }),
	verb: () => ({ verb: somehow() }),
	'agent, with related': () => ({ agent: JSON.stringify(somebody()), related_agents: 'true' })
};

/**
 * Fills the store and asks for first pages of 100.
 * @returns what took longer than it may
 */
export async function measurePages(
	store: BenchStore,
	{ rows, aim }: { rows: number; aim: number },
	note: (figure: Figure) => void
): Promise<string[]> {
	const seconds = await secondsOf(() => fill(store, rows));
	note({ name: `${rows} statements written in`, value: Math.round(seconds), unit: 's' });
	const agent = new Agent({ keepAlive: true });
	const late: string[] = [];
	for (const [name, filter] of Object.entries(filters)) {
		const times: number[] = [];
		for (let at = 0; at < asked; at++) {
			const query = new URLSearchParams({ ...filter(), limit: '100' });
			const begun = performance.now();
			const answer = await ask(agent, { ...store, url: `${store.url}?${query}` });
			times.push(performance.now() - begun);
			if (JSON.parse(answer).statements.length === 0) throw new Error(`no statements by ${name}`);
		}
		const p95 = within(times, 0.95);
		note({ name: `first page by ${name}, median`, value: rounded(within(times, 0.5)), unit: 'ms' });
		note({ name: `first page by ${name}, p95`, value: rounded(p95), unit: 'ms' });
		if (p95 > aim) late.push(`first page by ${name} (aim: ${aim} ms)`);
	}
	agent.destroy();
	return late;
}

/** Writes by a pen of its own until so many statements stand. */
async function fill({ connection, client }: BenchStore, rows: number): Promise<void> {
	const { db, sql } = connection;
	const pen = openPen(db);
	const from = {
		client,
		authority: { account: { homePage: 'https://bench.example', name: client } }
	};
	const [there] = await sql<{ count: number }[]>`select count(*)::int from record`;
	let left = rows - there!.count;
	const write = async () => {
		while (left > 0) {
			const batch = Array.from({ length: Math.min(left, 500) }, oneStatement);
			left -= batch.length;
			await pen.write(
				batch.map((statement) => ({ statement, version: '2.0.0' as const, files: [] })),
				from
			);
		}
	};
	await Promise.all([write(), write(), write(), write()]);
	await sql`vacuum analyze record`;
}
