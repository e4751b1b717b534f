// `npm start`: plain JavaScript, because a fresh clone has only the Node of the machine.
// package.json says `exec`, so that a signal to npm comes here and not to a shell in between.
import { pinnedNode } from './start/install.mjs';
import { nodeEnvironment, nodeFlags } from './start/node-flags.mjs';
import { run } from './start/run.mjs';

try {
	Object.assign(process.env, nodeEnvironment);
	const { code } = await run(await pinnedNode(), [...nodeFlags, 'scripts/start.ts']);
	process.exit(code);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
