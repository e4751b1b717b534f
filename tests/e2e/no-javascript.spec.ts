import type { Locator, Page } from '@playwright/test';
import { written } from '../support/content.ts';
import { newEmployee } from '../support/people.ts';
import { expect, fillInSignIn, signOut, test } from '../support/page.ts';

test.use({ javaScriptEnabled: false });

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Roles and texts of Playwright pass over <noscript>, also where a browser shows it: hence CSS. */
const plain = (page: Page) => page.locator('main noscript > div');
const finish = (page: Page) => plain(page).locator('form button');
const summary = (within: Locator, text: string) =>
	within.locator('summary', { hasText: text }).first();

async function readTheStory(page: Page): Promise<void> {
	const { scenes, rules } = written('met-de-kaart-op-reis', 'case');
	for (const scene of scenes) {
		const section = plain(page).locator(`#scene-${scene.id}`);
		await expect(section.locator('h2')).toHaveText(scene.title);
		if (scene.ending) continue;
		for (const { text, feedback, goto } of scene.options) {
			const way = section.locator('details', { hasText: text });
			const said = way.locator('p', { hasText: feedback });
			await expect(said).toBeHidden();
			await summary(way, text).click();
			await expect(said).toBeVisible();
			await way.locator('a').click();
			await expect(page).toHaveURL(new RegExp(`#scene-${goto}$`));
			await expect(plain(page).locator(`#scene-${goto} h2`)).toBeInViewport();
		}
	}
	await summary(plain(page), 'Alle regels op een rij').click();
	for (const { why } of rules)
		await expect(plain(page).locator('dd', { hasText: why })).toBeVisible();
}

async function thinkOverTheCard(page: Page): Promise<void> {
	const { options, essence } = written('de-envelop', 'card');
	const pro = plain(page).locator('li', { hasText: options[0]!.pros[0]! });
	const feedback = plain(page).locator('p', { hasText: options[0]!.feedback });
	await expect(pro).toBeHidden();
	await summary(plain(page), 'Voor en tegen').click();
	await expect(pro).toBeVisible();
	await expect(plain(page).locator('p', { hasText: essence })).toBeHidden();
	await summary(plain(page), 'Bij jouw keuze').click();
	await expect(plain(page).locator('p', { hasText: essence })).toBeVisible();
	await expect(feedback).toBeHidden();
	await summary(plain(page), options[0]!.text).click();
	await expect(feedback).toBeVisible();
}

test('everything can be done without JavaScript', async ({ page, product }) => {
	const robin = await newEmployee(product.databaseUrl);

	await test.step('signing in and beginning', async () => {
		await page.goto('/');
		await fillInSignIn(page, robin);
		await page.getByRole('button', { name: 'Begin' }).click();
	});

	await test.step('reading two items, page by page', async () => {
		for (const item of ['Wat is integriteit?', 'Waar kan ik terecht?']) {
			await expect(title(page)).toHaveText(item);
			await expect(plain(page)).toContainText('Je leest deze pagina zonder JavaScript.');
			await expect(page.locator('.frame')).toBeHidden();
			await finish(page).click();
		}
	});

	await test.step('a story with all its scenes and ways on one page', async () => {
		await expect(title(page)).toHaveText('Met de kaart op reis');
		await readTheStory(page);
		await finish(page).click();
	});

	await test.step('cards: the arguments open first, the feedback after them', async () => {
		await expect(page.getByText('Onderdeel 2 van 3')).toBeVisible();
		await finish(page).click();
		await expect(page.getByText('Onderdeel 3 van 3')).toBeVisible();
		await finish(page).click();
		await expect(title(page)).toHaveText('De envelop bij de deur');
		await thinkOverTheCard(page);
		await finish(page).click();
	});

	await test.step('a statement, and a document to declare read', async () => {
		const { id, document } = written('gedragscode-gelezen', 'document');
		await finish(page).click();
		await expect(page).toHaveURL(new RegExp(`/${id}$`));
		await expect(finish(page)).toHaveText(document.declaration);
		await finish(page).click();
	});

	await test.step('the certificate, and signing out', async () => {
		await expect(title(page)).toHaveText('Je bent klaar');
		await expect(page.getByRole('link', { name: 'Bewaar je bewijs (pdf)' })).toBeVisible();
		await signOut(page);
		await page.goto('/programme');
		await expect(page).toHaveURL(/\/sign-in\?to=/);
	});
});
