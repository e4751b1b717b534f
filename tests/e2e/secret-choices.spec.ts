import type { Page } from '@playwright/test';
import { longDate } from '#lib/i18n/format.ts';
import { addDays } from '#lib/programme/calendar.ts';
import { today } from '#lib/server/clock.ts';
import { act } from '../support/act.ts';
import { freeDilemmas } from '../support/periods.ts';
import { newEmployee } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';

const asked = {
	'de-beste-van-het-team': 'De beste van het team',
	'de-club-vraagt-geld': 'De club vraagt geld',
	'geur-van-drank': 'De geur van drank'
};

test.use({ expected: [/status of 422/] });
test.describe.configure({ mode: 'serial' });
test.beforeAll(({ product }) => freeDilemmas(product.databaseUrl, Object.keys(asked)));

const box = (page: Page, group: string, title: string) =>
	page.getByRole('group', { name: group }).getByRole('checkbox', { name: title, exact: true });

/** Fills in the form for a period with the three dilemmas that are free. */
async function plan(page: Page, name: string): Promise<void> {
	await page.goto('/secret-choices/new');
	await page.getByLabel('Naam').fill(name);
	for (const title of Object.values(asked))
		await box(page, 'Welke keuzes krijgt iedereen?', title).check();
	await page.getByRole('button', { name: 'Plan deze periode' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a plan is made, and thrown away again', async ({ page, product }) => {
		const irene = await newEmployee(product.databaseUrl, { role: 'integrity-coordinator' });
		await signIn(page, irene, product);
		await plan(page, 'Campagne op papier');
		await act(page, 'Gooi dit plan weg');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geheime keuzes');
		await expect(page.getByText('Campagne op papier')).toHaveCount(0);
	});
});

test('a coordinator plans, opens, closes and counts a period; the administrator only looks', async ({
	page,
	newPage,
	product
}) => {
	test.setTimeout(120_000);
	const irene = await newEmployee(product.databaseUrl, { role: 'integrity-coordinator' });
	await signIn(page, irene, product);
	const now = page.getByRole('region', { name: 'Wat nu?' });

	await test.step('a plan that is not right yet keeps what was typed', async () => {
		await page.goto('/secret-choices');
		await page.getByRole('link', { name: 'Plan een keuzeperiode' }).click();
		await page.getByLabel('Naam').fill('Campagne voorjaar');
		await page.getByRole('button', { name: 'Plan deze periode' }).click();
		await page.getByRole('link', { name: 'Kies 3 tot 6 keuzes' }).click();
		await expect(page.getByLabel('Naam')).toHaveValue('Campagne voorjaar');
	});

	await test.step('planning says plainly what a key file does not protect from', async () => {
		await plan(page, 'Campagne voorjaar');
		await expect(now).toContainText('Gepland');
		await expect(page.getByText('De beheerder kan de sleutel misbruiken.')).toBeVisible();
	});

	await test.step('opening asks for a yes first', async () => {
		await page.locator('summary', { hasText: 'Open nu' }).click();
		await page.getByRole('button', { name: 'Open nu' }).click();
		await expect(now).toContainText('Zet eerst een kruisje.');
		await act(page, 'Open nu');
		await expect(now).toContainText('Mensen kiezen nu.');
	});

	await test.step('the last day can still change', async () => {
		await page.locator('summary', { hasText: 'Verander de laatste dag' }).click();
		const last = addDays(today(), 30);
		await page.getByLabel('Laatste dag').fill(last);
		await page.getByRole('button', { name: 'Bewaar' }).click();
		await expect(now).toContainText(longDate(last, 'nl'));
	});

	await test.step('the administrator sees how it stands, and no button', async () => {
		const ada = await newPage();
		await signIn(ada, await newEmployee(product.databaseUrl, { role: 'administrator' }), product);
		await ada.goto('/admin');
		const panel = ada.getByRole('region', { name: 'Keuzeperiodes' });
		await expect(panel).toContainText('Campagne voorjaar');
		await panel.getByRole('link', { name: 'Bekijk de stand' }).click();
		await ada.getByRole('link', { name: 'Campagne voorjaar' }).click();
		const main = ada.getByRole('main');
		await expect(main).toContainText('Jij ziet alleen de stand.');
		await expect(main.getByRole('button')).toHaveCount(0);
		const response = await ada.request.post(`${ada.url()}?/close`, {
			form: { sure: 'yes' },
			headers: { origin: product.address, accept: 'text/html' }
		});
		expect(response.status()).toBe(403);
	});

	await test.step('closing and counting; then the outcome is there for everyone', async () => {
		await act(page, 'Sluit nu');
		await expect(now).toContainText('Kan geteld worden');
		await act(page, 'Tel nu');
		await expect(now).toContainText('Geteld op', { timeout: 60_000 });
		await now.getByRole('link', { name: 'Bekijk de uitslag' }).click();
		await expect(page.getByText('Dit zijn keuzes in een oefening, geen gedrag.')).toBeVisible();
		await expect(page.getByRole('region', { name: 'Hier laten we geen tabel zien' })).toContainText(
			'De beste van het team'
		);
	});
});
