import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { newEmployee, type Somebody } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';

// An administrator does all of it without JavaScript, too.
test.setTimeout(120_000);
test.use({ javaScriptEnabled: false, expected: [/status of 422/] });

const homePage = 'https://leerplein.example';
const name = `Leerplein ${randomUUID().slice(0, 8)}`;
const course = `${homePage}/cursus/${name.slice(-8)}`;

type Access = { address: string; user: string; secret: string };

/** What another learning system does: tells that somebody completed its course. @returns the status */
async function tell(page: Page, { address, user, secret }: Access, who: Somebody): Promise<number> {
	const answer = await page.request.put(`${address}/statements?statementId=${randomUUID()}`, {
		headers: {
			authorization: `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`,
			'x-experience-api-version': '1.0.3'
		},
		data: {
			actor: { name: who.name, account: { homePage, name: who.personnelNumber } },
			verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
			object: { id: course, definition: { name: { nl: `Cursus van ${name}` } } },
			timestamp: '2026-10-02T09:12:00+02:00'
		}
	});
	return answer.status();
}

test('another learning system gets access, tells of a colleague, and it counts here', async ({
	page,
	newPage,
	product
}) => {
	const administrator = await newEmployee(product.databaseUrl, { role: 'administrator' });
	const colleague = await newEmployee(product.databaseUrl);
	const press = (button: string) => page.getByRole('button', { name: button, exact: true }).click();
	let access: Access;

	await test.step('an administrator gives it access, and sees the secret once', async () => {
		await signIn(page, administrator, product);
		await page.goto('/admin/xapi');
		await page.getByLabel('Naam').fill(name);
		await page.getByLabel('Alleen eigen leerberichten lezen').uncheck();
		await press('Geef een leersysteem toegang');
		await expect(page.getByText(`‘${name}’ heeft toegang`)).toBeVisible();
		const [address, user, secret] = await page.locator('main code').allTextContents();
		access = { address: address!, user: user!, secret: secret! };
		await page.goto('/admin/xapi');
		await expect(page.locator('main')).not.toContainText(secret!);
	});

	await test.step('it tells that a colleague completed its course', async () => {
		expect(await tell(page, { ...access, secret: 'something else' }, colleague)).toBe(401);
		expect(await tell(page, access, colleague)).toBe(204);
	});

	await test.step('the administrator finds that back, in words and as a file', async () => {
		await page.getByRole('link', { name, exact: true }).click();
		await page.getByRole('link', { name: 'Leerberichten van dit systeem' }).click();
		const told = page.getByRole('row', { name: colleague.name });
		await expect(told).toContainText(`rondde af: Cursus van ${name}`);
		const saving = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Als leerberichten' }).click();
		const file = await (await saving).createReadStream();
		const lines = Buffer.concat(await file.toArray())
			.toString()
			.trim()
			.split('\n');
		expect(lines.map((line) => JSON.parse(line).object.id)).toEqual([course]);
		await told.getByRole('link').click();
		await expect(page.getByText('2 oktober 2026 om 09:12')).toBeVisible();
	});

	await test.step('lets the course count, and sees that it does', async () => {
		await page.goto('/admin/records/completions');
		await page.getByLabel('Systeem').selectOption({ label: name });
		await page.getByLabel('Adres (IRI) van de cursus').fill(course);
		await press('Laat een cursus meetellen');
		await expect(page.getByText('Kijk dit nog na')).toBeVisible();
		await expect(page.getByLabel('Adres (IRI) van de cursus')).toHaveValue(course);
		await page.getByLabel('Als welk programma telt dat?').selectOption('welkom');
		await page.getByLabel('Adres bij het account').fill(homePage);
		await press('Laat een cursus meetellen');
		await page.getByRole('link', { name: `Cursus van ${name}` }).click();
		const counted = page.locator('dl div', { hasText: /^\s*Geteld/ }).locator('dd');
		await expect(async () => {
			await page.reload();
			await expect(counted).toHaveText('1', { timeout: 100 });
		}).toPass({ timeout: 75_000 });
	});

	await test.step('the colleague has it, on the day of the course', async () => {
		const own = await newPage();
		await signIn(own, colleague, product);
		await own.goto('/my-data');
		await expect(own.locator('main')).toContainText('2 oktober 2026');
	});

	await test.step('stops its access', async () => {
		await page.goto('/admin/xapi');
		await page.getByRole('link', { name, exact: true }).click();
		await page.getByLabel('Ja, de toegang mag stoppen').check();
		await press('Stop de toegang');
		await expect(page.getByText(/^Gestopt op/)).toBeVisible();
		expect(await tell(page, access, colleague)).toBe(401);
	});
});
