import type { Page } from '@playwright/test';
import { newEmployee } from '../support/people.ts';
import { expect, test } from '../support/page.ts';
import { wordsIn } from '../support/screen-words.ts';
import { walkItem } from '../support/walk.ts';

/** Words that are in any few sentences of one language and never in the other. */
const dutch = /\b(de|het|een|je|jij|jouw|niet|van|voor|wat|dit|dat|naar|bij|ook|wij|zijn|meer)\b/i;
const english = /\b(the|you|your|what|this|that|not|and|for|with|choice)\b/i;

/** On this screen all Dutch is marked as Dutch, for a voice that reads it aloud, and nothing else is. */
async function readsAsEnglish(page: Page): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	const plain = await wordsIn(page, 'en');
	expect(plain.length).toBeGreaterThan(10);
	expect(
		plain.filter((text) => dutch.test(text)),
		page.url()
	).toEqual([]);
	expect(
		(await wordsIn(page, 'nl')).filter((text) => english.test(text)),
		page.url()
	).toEqual([]);
}

test('somebody who chose English reads no Dutch but what authors wrote', async ({
	page,
	product
}) => {
	const robin = await newEmployee(product.databaseUrl);
	const title = page.getByRole('heading', { level: 1 });

	await test.step('choosing English before signing in', async () => {
		await page.goto('/sign-in');
		await page.getByRole('button', { name: 'English' }).click();
		await expect(title).toHaveText('Welcome to Tweesprong');
		await readsAsEnglish(page);
	});

	await test.step('signing in goes on in English, and it can be changed and chosen again', async () => {
		await page.getByLabel('Your e-mail address at work').fill(robin.email);
		await page.getByLabel('Password').fill(robin.password);
		await page.getByRole('button', { name: 'Sign in', exact: true }).click();
		await expect(title).toHaveText('Hello Robin');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await page.getByRole('button', { name: 'Nederlands', exact: true }).click();
		await expect(title).toHaveText('Dag Robin');
		await page.getByRole('button', { name: 'English' }).click();
		await expect(title).toHaveText('Hello Robin');
		await readsAsEnglish(page);
	});

	await test.step('the programme: English around Dutch', async () => {
		await page.getByRole('button', { name: 'Start' }).click();
		await expect(title.locator('[lang=nl]')).toHaveText('Wat is integriteit?');
		while (!page.url().endsWith('/completed')) await walkItem(page, undefined, readsAsEnglish);
		await expect(title).toHaveText('You have finished');
		await readsAsEnglish(page);
		await page.goto('/programme/welkom');
		await readsAsEnglish(page);
	});
});
