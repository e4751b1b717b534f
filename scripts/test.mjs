// `npm test`: everything that has to hold, the quick checks first; it ends at the first that fails.
import { pinnedNode } from './start/install.mjs';
import { run } from './start/run.mjs';

const bin = (/** @type {string} */ path) => `node_modules/${path}`;
const vitest = [bin('vitest/vitest.mjs'), 'run'];

/** Commands of one step run at the same time. @type {[name: string, ...commands: string[][]][]} */
const STEPS = [
	['Content', ['scripts/content-check.ts']],
	['Generated types', [bin('@sveltejs/kit/svelte-kit.js'), 'sync']],
	[
		'Layout, lint, types and build',
		[bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
		[bin('eslint/bin/eslint.js'), '--max-warnings=0', '.'],
		[bin('svelte-check/bin/svelte-check'), '--fail-on-warnings'],
		['scripts/build.ts']
	],
	['Rooms and database', [...vitest, '--project', 'rooms', '--project', 'database']],
	['Product', [...vitest, '--project', 'product']],
	['Stories in a browser', [bin('@playwright/test/cli.js'), 'test']]
];

const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

try {
	const node = await pinnedNode();
	const began = Date.now();
	for (const [index, [name, ...commands]] of STEPS.entries()) {
		const step = Date.now();
		console.log(`\n[${index + 1}/${STEPS.length}] ${name}`);
		const ends = await Promise.all(commands.map((command) => run(node, command)));
		if (ends.some(({ stopped }) => stopped)) throw new Error('Stopped.');
		const failed = ends.find(({ code }) => code !== 0);
		if (failed) throw new Error(`\nFailed: ${name} (exit code ${failed.code}, ${seconds(step)})`);
		console.log(`[${index + 1}/${STEPS.length}] ${name}: passed in ${seconds(step)}`);
	}
	console.log(`\n${STEPS.length} steps passed in ${seconds(began)}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
