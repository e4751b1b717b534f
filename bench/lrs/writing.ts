import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { nodeFlags } from '../../scripts/start/node-flags.mjs';
import { rounded, type Figure } from '../frame/figure.ts';
import { load, type Target } from './load.ts';
import type { BenchStore } from './store.ts';

const program = fileURLToPath(new URL('bare-server.ts', import.meta.url));

/** In turn, so that whatever else the machine does hits both; the middle one counts. */
const rounds = 3;

const ways = [
	{ name: 'single statements', writers: 32, size: 1 },
	{ name: 'batches of 50', writers: 8, size: 50 }
];

/**
 * Writes to the product and to a bare server in turn.
 * @returns what reached less of the bare server than it should
 */
export async function measureWriting(
	store: BenchStore,
	{ seconds, aim }: { seconds: number; aim: number },
	note: (figure: Figure) => void
): Promise<string[]> {
	const late: string[] = [];
	const child = fork(program, [store.databaseUrl], { execArgv: nodeFlags });
	try {
		const [port] = await once(child, 'message');
		const { headers } = store;
		const bare: Target = { url: `http://127.0.0.1:${port}/`, headers, pid: child.pid! };
		// A program that was just started has yet to compile its way.
		for (const target of [store, bare]) await load(target, { writers: 32, size: 1, seconds: 3 });
		for (const { name, ...way } of ways) {
			const ours = [];
			const theirs = [];
			for (let round = 0; round < rounds; round++) {
				ours.push(await load(store, { ...way, seconds }));
				theirs.push(await load(bare, { ...way, seconds }));
			}
			const [own, other] = [middle(ours), middle(theirs)];
			note({ name, value: Math.round(own.rate), unit: 'per second' });
			note({ name: `${name}: CPU of one`, value: own.cpu, unit: 'ms' });
			note({ name: `bare: ${name}`, value: Math.round(other.rate), unit: 'per second' });
			note({ name: `bare: ${name}: CPU of one`, value: other.cpu, unit: 'ms' });
			const ratio = rounded(own.rate / other.rate);
			note({ name: `${name}, of bare`, value: ratio, unit: 'x' });
			if (ratio < aim) late.push(`${name} (aim: ${aim} of bare)`);
		}
	} finally {
		child.kill();
	}
	return late;
}

type Load = Awaited<ReturnType<typeof load>>;
const middle = (loads: Load[]): Load => loads.toSorted((a, b) => a.rate - b.rate)[rounds >> 1]!;
