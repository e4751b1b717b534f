import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../start/root.mjs';

/** The picture in README.md: a dilemma at the moment of the first choice, in the real product. */
export async function readmePicture(page: Page): Promise<void> {
	await page.setViewportSize({ width: 1200, height: 1120 });
	await page.goto('/programme/welkom');
	await page.locator('form[action$="?/start"] button, a.nl-button--primary').first().click();
	await page.waitForURL('**/programme/welkom/**');
	await skipTo(page, 'de-envelop');
	await page.locator('.frame .bar .nl-button--primary').click();
	await page.locator('.frame input[type=radio]').first().waitFor();
	await page.evaluate(() => scrollTo(0, 0));
	await page.screenshot({ path: join(root, 'docs/screenshots/dilemma.png') });
}

async function skipTo(page: Page, item: string): Promise<void> {
	for (let items = 0; items < 10; items++) {
		if (page.url().endsWith(`/${item}`)) return;
		const from = page.url();
		await page.locator('.frame .foot form button').click();
		await page.waitForURL((url) => url.href !== from);
	}
	throw new Error(`${item} is not on the way`);
}
