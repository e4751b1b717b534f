// `npm run bench [-- --only pages,live]`: all benches one after another, each within its seconds and all within
// ten minutes on two cores, and what they measured in bench/RESULTS.md. It ends with 1 when an aim was missed.
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { report } from '../scripts/start/report.ts';
import { root } from '../scripts/start/root.mjs';
import { machine } from './all/machine.ts';
import { resultsPage } from './all/results.ts';
import { runPart, type Outcome, type Part } from './all/run.ts';

const parts: readonly Part[] = [
	{ name: 'pages', what: 'Pages', options: [], seconds: 240 },
	{ name: 'live', what: 'A session with 1,000 phones', options: [], seconds: 60 },
	{ name: 'ballot', what: 'Secret choices', options: ['--people', '500'], seconds: 60 },
	{
		name: 'lrs',
		what: 'The record store',
		options: ['--statements', '50000', '--seconds', '2'],
		seconds: 70
	},
	{ name: 'people', what: 'Staff lists, rules and the overview', options: [], seconds: 70 },
	{ name: 'report', what: 'The annual report', options: ['--people', '500'], seconds: 70 },
	{ name: 'day', what: 'A day', options: ['--seconds', '40'], seconds: 90 }
];

/** Seconds for all of them. */
const patience = 590;

async function main(): Promise<number> {
	const { values } = parseArgs({ options: { only: { type: 'string' } } });
	const chosen = parts.filter(({ name }) => values.only?.split(',').includes(name) ?? true);
	const folder = await mkdtemp(join(tmpdir(), 'tweesprong-benches-'));
	try {
		await chmod(folder, 0o711);
		const lines = await machine();
		const outcomes: Outcome[] = [];
		for (const part of chosen) {
			console.log(`\n${part.what}`);
			const left = patience - performance.now() / 1000;
			outcomes.push(await runPart({ ...part, seconds: Math.min(part.seconds, left) }, folder));
		}
		await writeFile(join(root, 'bench/RESULTS.md'), resultsPage(lines, outcomes));
		return outcomes.every(({ ended }) => ended === 0) ? 0 : 1;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

process.exit(await main().catch(report));
