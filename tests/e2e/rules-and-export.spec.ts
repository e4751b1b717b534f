import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { addDays } from '#lib/programme/calendar.ts';
import { today } from '#lib/server/clock.ts';
import { newEmployee, someNumber } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';

const heads =
	'Personeelsnummer;Voornaam;Achternaam;Afdelingscode;Afdeling;Soort dienstverband;In dienst';
const programme = 'Het teamjaar';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

// A manager may not look at people, and a list that would do something else now is shown again.
test.use({ expected: [/status of (403|422)/] });

test('a new colleague of a staff list gets what a new rule asks, up to the percentage of the manager', async ({
	page,
	newPage,
	product
}) => {
	// Other stories bring people in as well, and then HR looks once more.
	test.setTimeout(120_000);
	const hr = await newEmployee(product.databaseUrl, { role: 'hr' });
	const iris = product.accounts.find(({ email }) => email.startsWith('iris@'))!;
	const number = someNumber();
	const name = `Sam Nieuwkomer ${number}`;
	await signIn(page, hr, product);

	const unit = await test.step('the list of now says in which unit the team is', async () => {
		const list = await (await page.request.get('/hr/staff/people.csv')).text();
		const lines = list.split(/\r?\n/).map((line) => line.split(';'));
		const [code, title] = lines.find((line) => line.includes(iris.email))!.slice(4);
		const top = lines.find((line) => line[7] === 'directie')!;
		return { code, title, top: top[5]! };
	});

	await test.step('HR brings a list with one new colleague', async () => {
		await page.goto('/hr/staff/import', { waitUntil: 'networkidle' });
		const line = [number, ...['Sam', `Nieuwkomer ${number}`, unit.code, unit.title, 'Ambtenaar']];
		const content = [heads, [...line, addDays(today(), -45)].join(';')].join('\n');
		await page
			.getByLabel('Bestand')
			.setInputFiles({ name: 'nieuw.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
		await page.getByRole('radio', { name: 'Een deel van de mensen' }).check();
		await press(page, 'Bekijk wat er verandert');
		await press(page, 'Ga verder');
		await page.getByText('Nieuw in dienst: 1').first().click();
		await expect(page.getByRole('row').filter({ hasText: number })).toContainText(unit.title!);
		// People of other stories join meanwhile: the list is then shown once more before it is taken over.
		await expect(async () => {
			await press(page, 'Neem de lijst over');
			await expect(page.getByText('De lijst is overgenomen')).toBeVisible({ timeout: 3_000 });
		}).toPass();
	});

	const people = await test.step('a rule first says how many people it is about', async () => {
		await page.goto('/hr/rules/new', { waitUntil: 'networkidle' });
		await page.getByLabel('Programma', { exact: true }).selectOption(programme);
		await page.getByText('Afdeling, met alles wat eronder valt').first().click();
		await page.getByRole('checkbox', { name: unit.top, exact: true }).check();
		await page.getByLabel('In dienst tot en met').fill(addDays(today(), -30));
		await page.getByRole('radio', { name: 'Binnen een aantal dagen' }).check();
		await page.getByLabel('Aantal dagen', { exact: true }).fill('60');
		await press(page, 'Bekijk wat dit doet');
		const says = page.getByRole('region', { name: /^Deze regel geldt voor \d+ mensen\.$/ });
		await expect(says).toContainText('Niemand is dan meteen te laat.');
		await expect(says).toContainText('Er is nog niets veranderd.');
		expect(await page.content()).not.toContain(number);
		return Number(/\d+/.exec(await says.getByRole('heading').innerText())![0]);
	});

	await test.step('and is switched on after that', async () => {
		await press(page, 'Zet de regel aan');
		await expect(page.getByText('De regel staat aan')).toBeVisible();
		await expect(page.getByRole('region', { name: programme })).toContainText(
			`Geldt nu voor ${people} mensen.`
		);
	});

	await test.step('the overview counts them, and shows the new colleague by name', async () => {
		await page.goto('/hr', { waitUntil: 'networkidle' });
		await page.getByText('Kies wat je wilt zien').click();
		await page.getByLabel('Afdeling', { exact: true }).selectOption(unit.top);
		await press(page, 'Laat zien');
		const rate = page.getByRole('listitem').filter({ hasText: programme });
		await expect(rate).toContainText(`van ${people} mensen afgerond`);
		await page.goto('/hr/people', { waitUntil: 'networkidle' });
		await page.getByText('Kies wat je wilt zien').click();
		await page.getByLabel('Naam of personeelsnummer').fill(number);
		await press(page, 'Laat zien');
		const row = page.getByRole('row').filter({ hasText: number }).filter({ hasText: programme });
		await expect(row).toContainText(name);
		await expect(row).toContainText('Nog niet begonnen');
	});

	await test.step('the export says the same', async () => {
		const saving = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Als tekst (csv)' }).click();
		const file = await readFile(await (await saving).path(), 'utf8');
		const line = file.split(/\r?\n/).find((each) => each.includes(programme))!;
		for (const word of [number, 'Sam', 'Nog niet begonnen', addDays(today(), 60)])
			expect(line).toContain(word);
	});

	await test.step('the manager sees a percentage of so many people, and no name', async () => {
		const team = await newPage();
		await signIn(team, iris, product);
		await team.goto('/team');
		const rate = team.getByRole('main').getByRole('listitem').filter({ hasText: programme });
		await expect(rate).toContainText(new RegExp(`\\d+% van ${people} mensen is klaar`));
		expect(await team.content()).not.toContain('Nieuwkomer');
		const refused = await team.request.get('/hr/people', { maxRedirects: 0 });
		expect(refused.status()).toBe(403);
	});
});
