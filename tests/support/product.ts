import type { TestProject } from 'vitest/node';
import type { Ready } from './program.ts';
import { runProduct } from './run-product.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address, database and demo accounts of the running product. */
		product: Ready;
	}
}

/** One running product for all tests of the project `product`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const { stop, ...ready } = await runProduct();
	project.provide('product', ready);
	return stop;
}
