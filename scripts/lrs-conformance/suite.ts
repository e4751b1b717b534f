import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { Trouble } from '../start/trouble.ts';

/** The versions of xAPI, as the suite wants them to be called, and how many tests it has of each. */
export const tests = { '1.0.3': 1365, '2.0.0': 1442 } as const;
export type SuiteVersion = keyof typeof tests;

/** A record store, and who may use it. */
export type Store = { endpoint: string; user: string; secret: string };

/** What came of one run. `failed`: titles of tests that did not pass, of suites down to the test. */
export type Outcome = {
	version: SuiteVersion;
	passed: number;
	total: number;
	seconds: number;
	failed: string[];
};

type Told = { title: string; status: string; error?: string | undefined; tests: Told[] };

const told: v.GenericSchema<unknown, Told> = v.object({
	title: v.string(),
	status: v.string(),
	error: v.optional(v.string()),
	tests: v.array(v.lazy(() => told))
});
const log = v.object({
	state: v.literal('finished'),
	duration: v.number(),
	summary: v.object({ total: v.number(), passed: v.number(), failed: v.number() }),
	log: told
});

/**
 * Runs the conformance suite of ADL on a record store. Its exit code says nothing, so its log is read.
 * @param folder of a fetched suite, with its packages
 * @throws {Trouble} when it leaves no log of a run to the end
 */
export async function runSuite(
	folder: string,
	version: SuiteVersion,
	{ endpoint, user, secret }: Store
): Promise<Outcome> {
	const flags = ['-e', endpoint, '-u', user, '-p', secret, '-a', '-x', version];
	const written = await output(folder, ['bin/console_runner.js', ...flags]);
	const [, path] = /Full run log written to (.+\.log)/.exec(written) ?? [];
	if (!path) throw new Trouble(`The suite wrote no log:\n${written.slice(-2_000)}`);
	const read = v.safeParse(log, JSON.parse(await readFile(path, 'utf8')));
	if (!read.success) throw new Trouble(`${path} is no log of a run to the end.`);
	const { summary, duration, log: all } = read.output;
	const failed = leaves(all, []).filter(({ status }) => status !== 'passed');
	return {
		...{ version, passed: summary.passed, total: summary.total, seconds: duration / 1_000 },
		failed: failed.map(({ title, error }) => `${title}\n    ${error ?? 'did not run'}`)
	};
}

/** Whether all tests that there should be were run and passed. */
export const isFull = ({ version, passed, total, failed }: Outcome): boolean =>
	total === tests[version] && passed === total && failed.length === 0;

/** The tests themselves, each with the titles of what it stands in. */
function leaves({ title, tests: within, ...test }: Told, around: string[]): Told[] {
	const titles = [...around, title];
	if (within.length === 0) return [{ ...test, title: titles.slice(1).join(' › '), tests: [] }];
	return within.flatMap((each) => leaves(each, titles));
}

/** What a program of Node writes, to the end. */
function output(folder: string, command: string[]): Promise<string> {
	const child = spawn(process.execPath, command, {
		cwd: folder,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let all = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (all += text));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', () => resolve(all));
	});
}
