import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Copy } from './copy.ts';
import { titlePattern, type Mutant } from './list.ts';
import { resultsOf, type Result } from './report.ts';

/** The longest that a run may take, in milliseconds; what a browser sees has to be built first. */
const patience = { rooms: 60_000, database: 120_000, product: 300_000, browser: 420_000 };

/** The time between asking a run to stop and stopping it. */
const grace = 10_000;

/**
 * Runs tests of one file in a copy of the project.
 * @returns what came of them; nothing when the file could not be read or the run took too long
 */
export async function runTests(
	copy: Copy,
	{ project, file }: Pick<Mutant, 'project' | 'file'>,
	tests: readonly string[],
	stop: AbortSignal
): Promise<Result[]> {
	const report = join(copy.path, 'report.json');
	rmSync(report, { force: true });
	const titles = `(${tests.map(titlePattern).join('|')})$`;
	const command =
		project === 'browser'
			? ['node_modules/@playwright/test/cli.js', 'test', file, '-g', titles, '--reporter=json']
			: [
					...['node_modules/vitest/vitest.mjs', 'run', '--project', project, file, '-t', titles],
					...['--reporter=json', `--outputFile=${report}`]
				];
	const env = { ...process.env, TMPDIR: copy.temporary, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
	await ended(command, { cwd: copy.path, env }, AbortSignal.any([stop, soon(patience[project])]));
	return existsSync(report) ? resultsOf(JSON.parse(readFileSync(report, 'utf8'))) : [];
}

const soon = (milliseconds: number) => AbortSignal.timeout(milliseconds);

/** Runs a command in a process group of its own, so that nothing of it is left when it is stopped. */
function ended(
	command: string[],
	place: { cwd: string; env: NodeJS.ProcessEnv },
	stop: AbortSignal
): Promise<void> {
	const child = spawn(process.execPath, command, { ...place, detached: true, stdio: 'ignore' });
	const signal = (name: NodeJS.Signals) => {
		try {
			process.kill(-child.pid!, name);
		} catch {
			// The whole group has ended.
		}
	};
	let last: NodeJS.Timeout | undefined;
	const end = () => {
		signal('SIGINT');
		last = setTimeout(() => signal('SIGKILL'), grace);
	};
	stop.addEventListener('abort', end, { once: true });
	if (stop.aborted) end();
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', () => {
			stop.removeEventListener('abort', end);
			clearTimeout(last);
			signal('SIGKILL');
			resolve();
		});
	});
}
