import { freePort, start, type Ready } from './program.ts';
import { temporaryFolder } from './temporary.ts';

/** The whole product, built, with the demo of a small municipality, on a database of its own. */
export async function runProduct(): Promise<Ready & { stop: () => Promise<void> }> {
	const folder = await temporaryFolder();
	const program = start({ DATA_DIR: folder.path, PORT: await freePort(), DEMO_PEOPLE: 150 });
	const ready = await program.ready;
	return {
		...ready,
		stop: async () => {
			await program.stop();
			await folder.remove();
		}
	};
}
