import type { Page } from '@playwright/test';
import { bare, printed } from '../support/paper.ts';
import { expect, signIn, test } from '../support/page.ts';

test.beforeEach(async ({ page, product }) => {
	await signIn(
		page,
		product.accounts.find(({ role }) => role === 'facilitator')!,
		product
	);
});

const tiles = (page: Page) => page.getByRole('main').locator('h3 a[href^="/cards/"]');

async function addresses(page: Page, kind: string): Promise<string[]> {
	await page.goto(`/cards?kind=${kind}`);
	return tiles(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
}

test('every card of the library is an A6 with a front and a back, with all of its words', async ({
	page
}) => {
	test.setTimeout(240_000);
	const cards = [...(await addresses(page, 'card')), ...(await addresses(page, 'statement'))];
	expect(cards.length).toBeGreaterThan(20);
	for (const card of cards) {
		await page.goto(`${card}?print=cards`);
		const sides = await page.locator('.print-card').allTextContents();
		const pages = await printed(page);
		expect(
			pages.map(({ size }) => size),
			card
		).toEqual([
			[105, 148],
			[105, 148]
		]);
		expect(
			pages.map(({ text }) => text),
			card
		).toEqual(sides.map(bare));
	}
});

test('a deck prints all of its cards, two pages each and nothing else', async ({ page }) => {
	await page.goto('/decks/makkelijk');
	const count = await tiles(page).count();
	await page.getByRole('link', { name: 'Print alle kaarten' }).click();
	await expect(page.getByRole('button', { name: 'Printen' })).toBeVisible();
	const pages = await printed(page);
	expect(count).toBeGreaterThan(5);
	expect(pages).toHaveLength(2 * count);
	expect(new Set(pages.map(({ size }) => size.join()))).toEqual(new Set(['105,148']));
});

test('the guide prints on A4, from the story to whom to talk to', async ({ page }) => {
	await page.goto('/cards/de-envelop');
	await page.getByRole('link', { name: 'Print de gesprekshulp' }).click();
	await expect(page.getByRole('button', { name: 'Printen' })).toBeVisible();
	const pages = await printed(page);
	expect(new Set(pages.map(({ size }) => size.join()))).toEqual(new Set(['210,297']));
	const text = pages.map((sheet) => sheet.text).join('');
	for (const words of [
		'De envelop bij de deur',
		'Vraag door',
		'Zo sluit je af',
		'Praat erover met'
	]) {
		expect(text).toContain(bare(words));
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the library is searched and a card says how to print it', async ({ page }) => {
		await page.goto('/cards');
		await page.getByLabel('Zoek op woord').fill('cadeaubon');
		await page.getByRole('button', { name: 'Zoek' }).click();
		await expect(page.getByRole('heading', { name: 'gevonden' })).toBeVisible();
		await page.getByRole('link', { name: 'De envelop bij de deur' }).click();
		await page.getByRole('link', { name: 'Print de kaart' }).click();
		await expect(page.getByText('Druk op Ctrl en P')).toBeVisible();
	});
});
