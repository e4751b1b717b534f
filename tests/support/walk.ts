import type { Page } from '@playwright/test';

/** Which of the options to take, by the place of it on the screen. */
export type Taste = (count: number) => number;

export const first: Taste = () => 0;
export const last: Taste = (count) => count - 1;

/**
 * Walks through the item on the page, of whatever kind it is, until the product goes to the next page.
 * `look` sees every screen on the way.
 */
export async function walkItem(
	page: Page,
	taste: Taste = first,
	look: (page: Page) => Promise<void> = async () => {}
): Promise<void> {
	const from = page.url();
	await awake(page);
	for (let steps = 0; steps < 100; steps++) {
		const screen = await page.locator('.frame').innerText();
		await look(page);
		await choose(page, taste);
		const finish = page.locator('.frame .bar form button');
		const leaves = await finish.isVisible();
		await settled(page);
		if (leaves) await finish.click();
		else await forward(page, taste);
		if (leaves) return page.waitForURL((url) => url.href !== from);
		await page.waitForFunction(
			(before) => document.querySelector<HTMLElement>('.frame')?.innerText !== before,
			screen
		);
	}
	throw new Error(`the walk at ${from} does not end`);
}

/** Waits until the script of the walk has taken over from the page that the server drew. */
export const awake = (page: Page) => page.locator('#walk[data-alive] .frame').waitFor();

/** Waits until the secret choice of this item, if it has one, has nothing under way. */
export async function settled(page: Page): Promise<void> {
	const props = await page.locator('#walk-props').textContent();
	if (!props || JSON.parse(props).ballot === null) return;
	await page
		.locator('[data-secret]:not([data-secret=busy], [data-secret=preparing])')
		.waitFor({ state: 'attached' });
}

async function choose(page: Page, taste: Taste): Promise<void> {
	const options = page.locator('.frame .screen input[type=radio]');
	const count = await options.count();
	if (count > 0) await options.nth(taste(count)).check({ force: true });
}

/** The button that goes on; sorting a rule has three instead. */
async function forward(page: Page, taste: Taste): Promise<void> {
	const next = page.locator('.frame .bar .nl-button--primary');
	if (await next.isVisible()) return next.click();
	const sorting = page.locator('.frame .verdicts button');
	await sorting.nth(taste(await sorting.count())).click();
}

/** Does all items from the first that is open until the programme is complete. */
export async function walkProgramme(
	page: Page,
	programme: string,
	taste: Taste = first
): Promise<string[]> {
	const visited: string[] = [];
	while (!new URL(page.url()).pathname.endsWith('/completed')) {
		visited.push(new URL(page.url()).pathname);
		if (visited.length > 40)
			throw new Error(`programme ${programme} does not end: ${visited.join(' ')}`);
		await walkItem(page, taste);
	}
	return visited;
}
