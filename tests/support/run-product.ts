import { createWriteStream } from 'node:fs';
import { freePort, start, type Ready } from './program.ts';
import { temporaryFolder } from './temporary.ts';

/**
 * The whole product, built, with the demo of a small municipality, on a database of its own; as one process,
 * or as another start script runs it. `more`: other settings; `log`: a file for what it writes about itself.
 */
export async function runProduct(
	script?: string,
	more: Record<string, string | number> = {},
	log?: string
): Promise<Ready & { stop: () => Promise<void> }> {
	const folder = await temporaryFolder();
	const settings = { DATA_DIR: folder.path, PORT: await freePort(), DEMO_PEOPLE: 150, ...more };
	const program = start(settings, script);
	if (log) program.process.stderr?.pipe(createWriteStream(log));
	const ready = await program.ready;
	return {
		...ready,
		stop: async () => {
			await program.stop();
			await folder.remove();
		}
	};
}
