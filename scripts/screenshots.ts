// Pictures of every page at phone, laptop and projector size: npm run screenshots [-- part-of-a-name]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { demoAccounts, demoEmail, demoPassword } from '#lib/server/demo/accounts.ts';
import { findChromium } from '../tests/support/chromium.ts';
import { runProduct } from '../tests/support/run-product.ts';
import { pictures, type Picture } from './screenshots/pictures.ts';
import { readmePicture } from './screenshots/readme.ts';
import { root } from './start/root.mjs';

const folder = join(root, 'screenshots');
const sizes = {
	phone: { width: 360, height: 780 },
	laptop: { width: 1280, height: 800 },
	projector: { width: 1920, height: 1080 }
} as const;

/** A page of a browser of its own, signed in as one of the demo's people. */
async function pageFor(browser: Browser, address: string, role: Picture['as']): Promise<Page> {
	const context = await browser.newContext({
		baseURL: address,
		locale: 'nl-NL',
		reducedMotion: 'reduce'
	});
	const account = demoAccounts.find((entry) => entry.role === role);
	if (account) {
		await context.request.post(`${address}/sign-in`, {
			form: { email: demoEmail(account), password: demoPassword },
			headers: { origin: address },
			maxRedirects: 0
		});
	}
	return context.newPage();
}

async function take(page: Page, { name, path, before }: Picture): Promise<void> {
	for (const [size, viewport] of Object.entries(sizes)) {
		await page.setViewportSize(viewport);
		await page.goto(path, { waitUntil: 'networkidle' });
		await before?.(page);
		const fullPage = size !== 'projector';
		await page.screenshot({ path: join(folder, `${name}-${size}.png`), fullPage });
	}
	console.log(`${name}: ${path}`);
}

const wanted = process.argv[2] ?? '';
mkdirSync(folder, { recursive: true });
const product = await runProduct();
const { remove, ...found } = await findChromium();
const browser = await chromium.launch({
	executablePath: found.executablePath,
	args: found.args,
	env: { ...process.env, ...found.env } as Record<string, string>
});
try {
	for (const picture of pictures.filter(({ name }) => name.includes(wanted))) {
		const page = await pageFor(browser, product.address, picture.as);
		await take(page, picture);
		await page.context().close();
	}
	if ('readme'.includes(wanted)) {
		await readmePicture(await pageFor(browser, product.address, 'new-employee'));
		console.log('docs/screenshots/dilemma.png');
	}
} finally {
	await browser.close();
	await product.stop();
	await remove();
}
