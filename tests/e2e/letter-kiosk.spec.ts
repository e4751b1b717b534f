import type { Page } from '@playwright/test';
import { newEmployee, newOutdoorWorker } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';
import { walkItem } from '../support/walk.ts';

// A letter that was used and a wrong PIN are refused.
test.use({ expected: [/status of 401/] });

const pin = '483926';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

async function typeLetter(page: Page, number: string, code: string): Promise<void> {
	await follow(page, 'Ik heb een brief');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inloggen met je brief');
	await page.getByLabel('Personeelsnummer').fill(number);
	await page.getByLabel('Code').fill(code);
	await press(page, 'Verder');
}

async function typePin(page: Page, number: string, typed: string): Promise<void> {
	await page.getByLabel('Personeelsnummer').fill(number);
	await page.getByLabel('Pincode').fill(typed);
	await press(page, 'Inloggen');
}

test('somebody without e-mail comes in with a letter, on the device of the canteen', async ({
	page,
	newPage,
	product
}) => {
	const hr = await newEmployee(product.databaseUrl, { role: 'hr' });
	const { name, personnelNumber } = await newOutdoorWorker(product.databaseUrl);

	const code = await test.step('HR prints a letter', async () => {
		await signIn(page, hr, product);
		await page.goto('/hr/letters', { waitUntil: 'networkidle' });
		await press(page, `Nieuwe brief voor ${name}`);
		await expect(page.getByText('1 brief is klaar om te printen')).toBeVisible();
		const letter = page.getByRole('article');
		await expect(letter).toContainText(name);
		await expect(letter.getByRole('img', { name: 'QR-code met jouw link' })).toBeVisible();
		await expect(letter.getByRole('definition').first()).toHaveText(personnelNumber);
		return letter.getByRole('definition').last().innerText();
	});

	const kiosk = await newPage({ viewport: { width: 1024, height: 768 } });
	const atStart = () => expect(kiosk.getByText('Welkom bij Tweesprong')).toBeVisible();

	await test.step('HR makes the device in the canteen one for everybody, and is signed out', async () => {
		await signIn(kiosk, hr, product);
		await kiosk.goto('/kiosk', { waitUntil: 'networkidle' });
		await press(kiosk, 'Maak dit een apparaat voor iedereen');
		await atStart();
		await expect(kiosk.getByText(hr.name)).toHaveCount(0);
	});

	await test.step('the letter gives a PIN to choose, and a way in', async () => {
		await typeLetter(kiosk, personnelNumber, code.toLowerCase());
		await expect(kiosk.getByText('Hallo Robin.')).toBeVisible();
		for (const label of ['Je nieuwe pincode', 'Typ de pincode nog een keer'])
			await kiosk.getByLabel(label).fill(pin);
		await press(kiosk, 'Klaar, log in');
		await expect(kiosk.getByRole('region', { name: 'Welkom, en open kaart' })).toBeVisible();
	});

	await test.step('an item is done without a question about the device', async () => {
		await press(kiosk, 'Begin');
		await expect(kiosk.getByRole('heading', { level: 1 })).toHaveText('Wat is integriteit?');
		await walkItem(kiosk);
		await expect(kiosk.getByRole('heading', { level: 1 })).toHaveText('Waar kan ik terecht?');
	});

	await test.step('whoever comes next finds nothing of it, also with the Back button', async () => {
		await kiosk.goto('/kiosk');
		await press(kiosk, 'Ik ben klaar');
		await atStart();
		await kiosk.goBack();
		await expect(kiosk.getByText(name)).toHaveCount(0);
		await kiosk.goto('/kiosk', { waitUntil: 'networkidle' });
		await typeLetter(kiosk, personnelNumber, code);
		await expect(kiosk.getByRole('alert')).toContainText('de brief werkt niet meer');
	});

	await test.step('number and PIN lead to the next item', async () => {
		await follow(kiosk, 'Ik heb al een pincode');
		await expect(kiosk.getByRole('heading', { level: 1 })).toHaveText('Inloggen met je pincode');
		await typePin(kiosk, personnelNumber, '905817');
		await expect(kiosk.getByRole('alert')).toContainText('je pincode klopt niet');
		await typePin(kiosk, personnelNumber, pin);
		await follow(kiosk, 'Ga verder');
		await expect(kiosk.getByRole('heading', { level: 1 })).toHaveText('Waar kan ik terecht?');
	});

	await test.step('HR sees that there is a PIN now', async () => {
		await page.goto('/hr/letters');
		const row = page.getByRole('row').filter({ hasText: personnelNumber });
		await expect(row).toContainText('Pincode sinds');
	});
});
