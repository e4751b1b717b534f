// `npm run lrs:conformance -- FOLDER [--rounds 3]`: runs the conformance suite of ADL, fetched into FOLDER and
// with its packages (`npm install` there), on the built product with a fresh database: three times for each
// version without a reset, then both at once. Ends well only when every log says that all tests passed.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isFull, runSuite, type Outcome } from './lrs-conformance/suite.ts';
import { runStore } from './lrs-conformance/store.ts';
import { report } from './start/report.ts';
import { Trouble } from './start/trouble.ts';

function readArguments(): { folder: string; rounds: number } {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { rounds: { type: 'string', default: '3' } }
	});
	const folder = resolve(positionals[0] ?? '');
	if (positionals.length !== 1 || !existsSync(join(folder, 'bin/console_runner.js')))
		throw new Trouble(
			'Use: npm run lrs:conformance -- FOLDER, with a copy of adlnet/lrs-conformance-test-suite in it.'
		);
	if (!existsSync(join(folder, 'node_modules')))
		throw new Trouble(`The suite has no packages yet: run npm install in ${folder} first.`);
	return { folder, rounds: Number(values.rounds) };
}

async function main(): Promise<number> {
	const { folder, rounds } = readArguments();
	await using store = await runStore();
	const all: Outcome[] = [];
	const run = async (version: Outcome['version']) => {
		const outcome = await runSuite(folder, version, store);
		all.push(outcome);
		tell(outcome);
	};
	for (let round = 1; round <= rounds; round += 1) {
		console.log(`Round ${round}`);
		await run('1.0.3');
		await run('2.0.0');
	}
	console.log('Both at once');
	await Promise.all([run('1.0.3'), run('2.0.0')]);
	const full = all.filter(isFull).length;
	console.log(`\n${full} of ${all.length} runs in full`);
	return full === all.length ? 0 : 1;
}

function tell({ version, passed, total, seconds, failed }: Outcome): void {
	const count = (number: number) => number.toLocaleString('en');
	console.log(`  ${version}  ${count(passed)}/${count(total)}  ${seconds.toFixed(1)} s`);
	for (const each of failed) console.error(`  - ${each}`);
}

process.exit(await main().catch(report));
