import { findChromium } from './chromium.ts';
import { runProduct } from './run-product.ts';

/** Runs the product, as two processes behind a proxy, and finds a browser for all stories; `page.ts` reads them from the environment. */
export default async function setup(): Promise<() => Promise<void>> {
	const { remove, ...browser } = await findChromium();
	const { stop, ...product } = await runProduct('scripts/scale-local.ts');
	process.env.E2E_BROWSER = JSON.stringify(browser);
	process.env.E2E_PRODUCT = JSON.stringify(product);
	return async () => {
		await stop();
		await remove();
	};
}
