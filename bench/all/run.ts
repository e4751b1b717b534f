import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeFlags } from '../../scripts/start/node-flags.mjs';
import { root } from '../../scripts/start/root.mjs';
import type { Kept } from '../frame/bench.ts';

/** A bench with its size here, and the seconds it may take. */
export type Part = { name: string; what: string; options: string[]; seconds: number };

/** What came of it. `ended`: 0, or 1 when an aim was missed; null when it was stopped. */
export type Outcome = Part & { took: number; ended: number | null; figures: Kept[] };

/** Runs a bench as a command, and stops it when it takes longer than it may. */
export async function runPart(part: Part, folder: string): Promise<Outcome> {
	const json = join(folder, `${part.name}.json`);
	const begun = performance.now();
	const child = spawn(
		process.execPath,
		[...nodeFlags, `bench/${part.name}.ts`, ...part.options, '--json', json],
		{ cwd: root, stdio: 'inherit', env: { ...process.env, BENCH_TOWNS: folder } }
	);
	const ended = once(child, 'exit');
	const limit = setTimeout(() => child.kill(), 1000 * part.seconds);
	const [code] = (await ended) as [number | null];
	clearTimeout(limit);
	const text = await readFile(json, 'utf8').catch(() => '[]');
	const took = Math.round((performance.now() - begun) / 1000);
	return { ...part, took, ended: code, figures: JSON.parse(text) as Kept[] };
}
