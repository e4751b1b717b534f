import type { Page } from '@playwright/test';
import { receiptCode } from '#lib/ballot/receipt.ts';
import { bare, printed } from '../support/paper.ts';
import { newEmployee } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';

test.beforeEach(async ({ page, product }) => {
	await signIn(page, await newEmployee(product.databaseUrl), product);
});

/** The page of the period that the demo counted last year. */
async function openOutcome(page: Page): Promise<string> {
	await page.goto('/outcome');
	const last = page.getByRole('main').getByRole('link', { name: /^Keuzeperiode \d{4}$/ });
	if (!/\/outcome\/./.test(page.url())) await last.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('De uitslag');
	await expect(page.getByText('Dit zijn keuzes in een oefening, geen gedrag.')).toBeVisible();
	return new URL(page.url()).pathname.split('/').at(-1)!;
}

const first = (page: Page) => page.getByRole('article').first();

test('everybody reads what was chosen before and after, in rounded numbers', async ({ page }) => {
	await page.goto('/programme');
	await page.getByRole('banner').locator('summary').click();
	await page.getByRole('banner').getByRole('link', { name: 'De uitslag' }).first().click();
	await openOutcome(page);
	const numbers = await first(page).locator('.number').allTextContents();
	expect(numbers.length).toBeGreaterThan(4);
	for (const text of numbers) expect(text).toMatch(/^\s*\d{1,3}%\s+\d*[05] mensen\s*$/);
	await expect(page.getByText('Een getal kan er hoogstens 4 naast zitten.')).toBeVisible();
	await first(page).locator('summary').first().click();
	await expect(first(page).getByRole('table').first()).toBeVisible();
});

test('what was chosen in meetings stands apart, and says so', async ({ page }) => {
	await openOutcome(page);
	const heading = page.getByRole('heading', { level: 4, name: 'In bijeenkomsten gekozen' });
	const apart = page.locator('section', { has: heading }).last();
	await expect(apart).toContainText(
		/Er is ongeveer \d*[05] keer gekozen\. Deze keuzes tellen we apart/
	);
	const numbers = await apart.locator('.number').allTextContents();
	for (const text of numbers) expect(text).toMatch(/^\s*\d{1,3}%\s+\d*[05] mensen\s*$/);
	await apart.locator('summary').click();
	const table = apart.getByRole('table', { name: /\(in bijeenkomsten\): eerste en tweede keuze/ });
	await expect(table).toBeVisible();
});

test('a typed receipt is looked up on the device, without saying who asks', async ({
	page,
	product
}) => {
	const period = await openOutcome(page);
	const list = await page.request.get(`${product.address}/ballot-box/${period}/receipts`);
	const code = receiptCode((await list.body()).subarray(0, 10));
	const asked = page.waitForRequest('**/receipts');
	await page.getByLabel('De code van je bewijs').fill(code.toLowerCase().replaceAll('-', ' '));
	await page.getByRole('button', { name: 'Zoek deze code' }).click();
	const panel = page.getByRole('region', { name: 'Lag mijn envelop erbij?' });
	await expect(panel.getByRole('status')).toContainText('Ja, je envelop lag erbij');
	expect(await (await asked).allHeaders()).not.toHaveProperty('cookie');

	await page.getByLabel('De code van je bewijs').fill('2222-2222-2222-2222');
	await page.getByRole('button', { name: 'Zoek deze code' }).click();
	await expect(panel.getByRole('status')).toContainText('Deze envelop vonden we niet');

	await page.getByLabel('De code van je bewijs').fill('O0');
	await page.getByRole('button', { name: 'Zoek deze code' }).click();
	await expect(panel.getByText('Typ een code van 16 letters en cijfers.')).toBeVisible();
});

test('the outcome prints on A4, from what was chosen to how it was counted', async ({ page }) => {
	await openOutcome(page);
	const titles = await page
		.getByRole('article')
		.getByRole('heading', { level: 3 })
		.allTextContents();
	const sheets = await printed(page);
	expect(new Set(sheets.map(({ size }) => size.join()))).toEqual(new Set(['210,297']));
	const text = sheets.map((sheet) => sheet.text).join('');
	for (const words of [...titles, 'Dit zijn keuzes in een oefening', 'Hoe is er geteld?'])
		expect(text).toContain(bare(words));
});

test('a team card is one A4, and its mail is there to copy', async ({ page }) => {
	await openOutcome(page);
	await first(page).getByRole('link', { name: 'Praat erover met je team' }).click();
	const mail = page.getByRole('region', { name: 'De mail aan je team' });
	await expect(mail.getByLabel('Tekst')).toHaveValue(
		/Dit zijn keuzes in een oefening, geen gedrag\./
	);
	const href = await mail
		.getByRole('link', { name: 'Open in je mailprogramma' })
		.getAttribute('href');
	expect(href).toMatch(/^mailto:\?subject=/);
	const sheets = await printed(page);
	expect(sheets.map(({ size }) => size)).toEqual([[210, 297]]);
	for (const words of ['2 min', '5 min', '3 min', 'Afspraken vooraf', 'Onze afspraak'])
		expect(sheets[0]!.text).toContain(bare(words));
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the outcome is read, the record saved, and the receipt says what it needs', async ({
		page
	}) => {
		await openOutcome(page);
		await expect(first(page).getByText('Daarna').first()).toBeVisible();
		await expect(page.locator('noscript strong')).toBeVisible();
		const saved = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Bewaar het proces-verbaal' }).click();
		expect((await saved).suggestedFilename()).toMatch(/^proces-verbaal-.*\.txt$/);
	});
});
