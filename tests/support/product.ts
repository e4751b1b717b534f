import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort, type Ready } from './program.ts';
import { runProduct } from './run-product.ts';
import { temporaryFolder } from './temporary.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address, database and demo accounts of the running product. */
		product: Ready;
		/** What an operator sees of it: the file of its log, and where its metrics are. */
		watched: { log: string; metrics: string };
	}
}

/** One running product for all tests of the project `product`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = await temporaryFolder();
	const log = join(folder.path, 'log');
	const METRICS_PORT = await freePort();
	const watch = { LOG_LEVEL: 'debug', LOG_REQUESTS: 'on', METRICS_PORT };
	const { stop, ...ready } = await runProduct(undefined, watch, log);
	project.provide('product', ready);
	project.provide('watched', { log, metrics: `http://localhost:${METRICS_PORT}/metrics` });
	return async () => {
		await stop();
		await folder.remove();
	};
}
