import type { Page } from '@playwright/test';
import { newEmployee } from '../support/people.ts';
import { expect, fillInSignIn, signIn, signOut, test } from '../support/page.ts';

/** The console tells of every form that was not accepted. */
test.use({ expected: [/status of 4(01|22)/] });

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** What somebody sees who is not signed in (any more). */
async function isSignedOut(page: Page): Promise<void> {
	await page.goto('/my-data');
	await expect(title(page)).toHaveText('Welkom bij Tweesprong');
}

async function changePassword(page: Page, current: string, next: string, again = next) {
	await page.getByLabel('Je wachtwoord van nu').fill(current);
	await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill(next);
	await page.getByLabel('Nog een keer je nieuwe wachtwoord').fill(again);
	await press(page, 'Verander mijn wachtwoord');
}

test('a wrong password and an unknown address get the same answer, and then I come where I was going', async ({
	page,
	product
}) => {
	const { email, password } = await newEmployee(product.databaseUrl);
	await page.goto('/my-data');
	await expect(title(page)).toHaveText('Welkom bij Tweesprong');
	await press(page, 'Inloggen');
	await expect(page.getByRole('link', { name: 'Vul je wachtwoord in.' })).toBeVisible();

	for (const address of [email, 'nobody@zandermeer.example']) {
		await fillInSignIn(page, { email: address, password: 'not my password' });
		await expect(page.getByRole('alert')).toContainText(
			'Het e-mailadres of het wachtwoord klopt niet.'
		);
		await expect(page.getByLabel('E-mailadres van je werk')).toHaveValue(address);
		await page.reload();
	}

	await fillInSignIn(page, { email, password });
	await expect(page).toHaveURL(/\/my-data$/);
	await expect(title(page)).toHaveText('Mijn gegevens');
});

test('a language I choose is there on every device', async ({ newPage, product }) => {
	const robin = await newEmployee(product.databaseUrl);
	const [phone, laptop] = [await newPage(), await newPage()];
	for (const page of [phone, laptop]) await signIn(page, robin, product);
	await phone.goto('/account', { waitUntil: 'networkidle' });
	await phone.getByRole('combobox', { name: 'Taal' }).selectOption('English');
	await press(phone, 'Bewaar mijn taal');
	await expect(title(phone)).toHaveText('My account');
	await laptop.goto('/programme');
	await expect(title(laptop)).toHaveText('Hello Robin');
	await expect(laptop.locator('html')).toHaveAttribute('lang', 'en');
});

test('a new password ends the sessions that were open with the old one', async ({
	newPage,
	product
}) => {
	const robin = await newEmployee(product.databaseUrl);
	const [here, there] = [await newPage(), await newPage()];
	for (const page of [here, there]) await signIn(page, robin, product);
	const next = 'vier paarden eten traag gras';

	await here.goto('/account', { waitUntil: 'networkidle' });
	await here.getByText('Wachtwoord veranderen').click();
	await changePassword(here, 'not my password', next);
	await expect(here.getByText('Je wachtwoord van nu klopt niet.')).toBeVisible();
	await changePassword(here, robin.password, 'kort');
	await expect(here.getByText('Je wachtwoord is te kort.')).toBeVisible();
	await changePassword(here, robin.password, next, `${next}!`);
	await expect(here.getByText('Je typte twee verschillende wachtwoorden.')).toBeVisible();
	await changePassword(here, robin.password, next);
	await expect(here.getByText('Je wachtwoord is veranderd')).toBeVisible();

	await here.goto('/programme');
	await expect(title(here)).toHaveText('Dag Robin');
	await isSignedOut(there);
	await fillInSignIn(there, robin);
	await expect(there.getByRole('alert')).toContainText('klopt niet');
	await fillInSignIn(there, { ...robin, password: next });
	await expect(title(there)).toHaveText('Mijn gegevens');
});

test('signing out ends this session, signing out everywhere ends all', async ({
	newPage,
	product
}) => {
	const robin = await newEmployee(product.databaseUrl);
	const [here, there] = [await newPage(), await newPage()];
	for (const page of [here, there]) await signIn(page, robin, product);

	await here.goto('/programme');
	await signOut(here);
	await isSignedOut(here);
	await there.goto('/account', { waitUntil: 'networkidle' });
	await expect(there.getByText('Deze browser')).toBeVisible();
	await expect(there.getByText('Een andere browser')).toBeHidden();

	await signIn(here, robin, product);
	await there.getByText('Log overal uit').click();
	await press(there, 'Ja, log me overal uit');
	await expect(title(there)).toHaveText('Welkom bij Tweesprong');
	await isSignedOut(here);
	await isSignedOut(there);
});
