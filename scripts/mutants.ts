// `npm run test:mutants [-- parts of names] [--json FILE]`: plants each weakness of tests/mutants in a
// copy of the project and runs the test that has to turn red by it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { applyPatch, copyProject } from './mutants/copy.ts';
import { byFile, folder, readMutants, type Mutant } from './mutants/list.ts';
import { runTests } from './mutants/run-tests.ts';
import { judge, type Verdict } from './mutants/verdict.ts';
import { root } from './start/root.mjs';
import { stopSignal } from './start/stop-signal.ts';

type Tried = { name: string; seconds: number } & Verdict;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { json: { type: 'string' } }
});
const stop = stopSignal();
const all = readMutants(readFileSync(join(root, folder, 'README.md'), 'utf8'));
const parts = positionals.length > 0 ? positionals : [''];
const asked = all.filter(({ name }) => parts.some((part) => name.includes(part)));
if (asked.length === 0) {
	console.error(`No mutant has this in its name: ${parts.join(' ')}`);
	process.exit(1);
}

const tried: Tried[] = [];
for (const mutants of byFile(asked)) {
	const unsound = await notGreen(mutants);
	for (const mutant of mutants) {
		if (stop.aborted) break;
		const began = performance.now();
		const verdict: Verdict = unsound.includes(mutant)
			? { state: 'failed otherwise', why: 'the test is not green without the patch' }
			: await attempt(mutant);
		const seconds = Math.round((performance.now() - began) / 100) / 10;
		tried.push({ name: mutant.name, seconds, ...verdict });
		console.log(`${verdict.state.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s  ${mutant.name}`);
	}
}

if (values.json) writeFileSync(values.json, `${JSON.stringify(tried, null, '\t')}\n`);
const alive = tried.filter(({ state }) => state !== 'killed');
console.log(`\n${tried.length - alive.length} of ${asked.length} mutants killed`);
for (const each of alive) {
	const { test, file } = asked.find(({ name }) => name === each.name)!;
	const why = 'why' in each ? `: ${each.why}` : '';
	console.error(`${each.name} ${each.state}${why}\n  ${file}: ${test}`);
}
process.exit(tried.length === asked.length && alive.length === 0 ? 0 : 1);

/** The mutants of one test file whose test is red, or does not run, in the project as it is. */
async function notGreen(mutants: Mutant[]): Promise<Mutant[]> {
	const copy = await copyProject();
	try {
		const tests = mutants.map(({ test }) => test);
		const results = await runTests(copy, mutants[0]!, tests, stop);
		return mutants.filter(({ test }) => judge(results, test).state !== 'stayed green');
	} finally {
		await copy.remove();
	}
}

async function attempt(mutant: Mutant): Promise<Verdict> {
	const copy = await copyProject();
	try {
		applyPatch(mutant.patch, copy.path);
		return judge(await runTests(copy, mutant, [mutant.test], stop), mutant.test);
	} catch (problem) {
		return { state: 'failed otherwise', why: (problem as Error).message };
	} finally {
		await copy.remove();
	}
}
