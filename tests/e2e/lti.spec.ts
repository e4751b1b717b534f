import type { Page } from '@playwright/test';
import { claim } from '#lib/lti/claims.ts';
import { choosingClaims, openPlatform, resourceClaims } from '../support/lti-platform.ts';
import { newEmployee, type Somebody } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';

// The learning system of this story is on the same machine, at an origin of its own.
test.use({ expected: [/request to another origin: http:\/\/127\.0\.0\.1:/] });

type Platform = Awaited<ReturnType<typeof openPlatform>>;

/** What an administrator copies over from the learning system. */
async function fillIn(page: Page, { issuer, clientId }: Platform): Promise<void> {
	await page.getByRole('link', { name: 'Voeg een leersysteem toe' }).click();
	await page.waitForURL('**/admin/lti/new');
	await page.getByLabel('Naam', { exact: true }).fill('Leerplein');
	await page.getByLabel('Platform-ID').fill(issuer);
	await page.getByLabel('Client-ID').fill(clientId);
	await page.getByLabel('Deployment-ID').fill('1');
	await page.getByLabel('Adres om in te loggen').fill(`${issuer}/login`);
	await page.getByLabel('Adres voor tokens').fill(`${issuer}/token`);
	await page.getByLabel('Adres van de sleutels (public').fill(`${issuer}/keys`);
	await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await expect(page.getByText('Het leersysteem is bewaard.')).toBeVisible();
}

/** The address with which a course begins a launch. */
const beginning = (address: string, { issuer, clientId }: Platform, target: string) =>
	`${issuer}/course?to=${encodeURIComponent(
		`${address}/lti/login?${new URLSearchParams({
			...{ iss: issuer, client_id: clientId, login_hint: '17' },
			target_link_uri: `${address}${target}`
		})}`
	)}`;

test('people come in from a course of a learning system, and what is in it is chosen here', async ({
	page,
	newPage,
	product
}) => {
	const { address, databaseUrl } = product;
	const platform = await openPlatform(`tweesprong-${test.info().workerIndex}`);
	platform.toolKeys = `${address}/lti/jwks`;
	const administrator = await newEmployee(databaseUrl, { role: 'administrator' });
	const colleague = await newEmployee(databaseUrl);
	const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
	const says = ({ personnelNumber }: Somebody) => {
		platform.says = (nonce) => ({
			...resourceClaims(platform, nonce, `${address}/programme/welkom`, new Date()),
			...{ sub: personnelNumber, [claim.lis]: { person_sourcedid: personnelNumber } }
		});
	};
	const course = beginning(address, platform, '/programme/welkom');
	try {
		await test.step('an administrator connects it, tests it, and opens it', async () => {
			await signIn(page, administrator, product);
			await page.goto('/admin/lti', { waitUntil: 'networkidle' });
			await fillIn(page, platform);
			await expect(page.getByText(`${address}/lti/launch`)).toBeVisible();
			await press('Test deze verbinding');
			await expect(page.getByText('De verbinding werkt.')).toBeVisible();
			await expect(page.getByText('Goed:')).toHaveCount(3);
			await press('Open');
			await expect(
				page.getByText('Mensen kunnen vanuit dit leersysteem binnenkomen.')
			).toBeVisible();
		});
		await test.step('a colleague clicks on a lesson, and is there', async () => {
			says(colleague);
			const visitor = await newPage();
			await visitor.goto(course);
			await visitor.getByRole('link', { name: 'Les' }).click();
			await visitor.waitForURL(`${address}/programme/welkom`);
			await expect(visitor.getByRole('banner').locator('summary')).toBeVisible();
		});
		await test.step('in a frame the lesson opens in a tab of its own', async () => {
			const visitor = await newPage();
			await visitor.goto(course);
			const opened = visitor.waitForEvent('popup');
			await visitor
				.frameLocator('iframe')
				.getByRole('link', { name: /Open de les/ })
				.click();
			const tab = await opened;
			await tab.waitForURL(`${address}/programme/welkom`);
			await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
		});
		await test.step('an administrator does not come in that way, and reads what to do', async () => {
			says(administrator);
			const visitor = await newPage();
			await visitor.goto(course);
			await visitor.getByRole('link', { name: 'Les' }).click();
			await visitor.waitForURL(`${address}/lti/problem?*`);
			await expect(visitor.getByText('Daarom log je eerst zelf in.')).toBeVisible();
			await visitor.goto(`${address}/programme`);
			await visitor.waitForURL('**/sign-in?*');
		});
		await test.step('a teacher chooses a module in the page of the learning system', async () => {
			platform.says = (nonce) => choosingClaims(platform, nonce, new Date());
			const teacher = await newPage();
			await teacher.goto(beginning(address, platform, '/lti/deep-linking'));
			const frame = teacher.frameLocator('iframe');
			await frame.getByRole('radio').nth(1).check();
			await frame.getByRole('button', { name: 'Verder' }).click();
			await frame.getByRole('button', { name: 'Zet in de cursus' }).click();
			await expect(frame.getByText('In de cursus gezet')).toBeVisible();
			expect(platform.chosen.split('.')).toHaveLength(3);
		});
	} finally {
		await page.goto('/admin/lti', { waitUntil: 'networkidle' });
		await page.getByRole('link', { name: 'Leerplein' }).click();
		await page.locator('summary', { hasText: 'Dit leersysteem weghalen' }).click();
		await page.getByLabel('Ja, ik weet het zeker').check();
		await press('Haal weg');
		await page.waitForURL('**/admin/lti');
		await platform.close();
	}
});
