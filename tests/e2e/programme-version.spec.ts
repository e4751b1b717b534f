import type { Page } from '@playwright/test';
import { newEmployee, someNumber } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';
import { walkItem } from '../support/walk.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const title = (page: Page) => page.getByRole('heading', { level: 1 });

const [first, added] = ['Wat is integriteit?', 'Waar kan ik terecht?'];

const asFile = (id: string, name: string) => `
schema: 1
id: ${id}
title: ${name}
summary: Een korte start voor wie op het secretariaat komt werken.
kind: deepening
language: nl
readingLevel: B1
status: published
version: 1
order: fixed
audiences:
  - {audience: secretariaat, required: false}
modules:
  - id: begin
    title: Zo beginnen we
    summary: Je leest wat integer werken is.
    form: individual
    required: true
    minutes: 8
    items:
      - {content: wat-is-integriteit, required: true}
    completion: all-seen
report: {thresholdPeople: 10, keepMonths: 36}
`;

test('a learner finishes version 1 of a programme while a newcomer gets version 2', async ({
	page,
	newPage,
	product
}) => {
	const someone = (more: Parameters<typeof newEmployee>[1]) =>
		newEmployee(product.databaseUrl, more);
	const id = `secretariaat-${someNumber()}`;
	const name = `Start ${id}`;
	const home = `/academy/programmes/${id}`;
	const second = await newPage();
	await signIn(page, await someone({ role: 'academy' }), product);
	await signIn(second, await someone({ role: 'integrity-coordinator' }), product);

	/** Asks a second person, who agrees with this exact text, and brings it out. */
	async function bringOut(expectedChange: string | null): Promise<void> {
		await page.goto(`${home}/publish`, { waitUntil: 'networkidle' });
		await press(page, 'Vraag om een tweede blik');
		await expect(page.getByText('Jij schreef mee aan deze versie.')).toBeVisible();
		await second.goto(`${home}/publish`, { waitUntil: 'networkidle' });
		if (expectedChange)
			await expect(second.getByRole('list', { name: 'Dit wordt versie 2' })).toContainText(
				expectedChange
			);
		await press(second, 'Ik ben akkoord');
		await expect(second.getByText('Jij was de tweede persoon.')).toBeVisible();
		await page.reload({ waitUntil: 'networkidle' });
		await press(page, 'Breng deze versie uit');
		await expect(page.getByText('De nieuwe versie is uit.')).toBeVisible();
	}

	await test.step('the academy takes a programme from a file, and two people bring it out', async () => {
		await page.goto('/academy/programmes/new', { waitUntil: 'networkidle' });
		const buffer = Buffer.from(asFile(id, name));
		await page
			.getByRole('button', { name: 'Bestand', exact: true })
			.setInputFiles({ name: 'start.yaml', mimeType: 'application/yaml', buffer });
		await press(page, 'Lees het bestand in');
		await expect(title(page)).toHaveText(name);
		await bringOut(null);
	});

	const learner = await newPage();
	await test.step('a learner begins with version 1', async () => {
		await signIn(learner, await someone({ audiences: ['secretariaat'] }), product);
		await learner.goto(`/programme/${id}`);
		await expect(learner.getByText('Versie 1')).toBeVisible();
		await press(learner, 'Begin');
		await expect(title(learner)).toHaveText(first!);
	});

	await test.step('the academy adds an item, and the difference is a sentence', async () => {
		await page.goto(`${home}/modules/begin`, { waitUntil: 'networkidle' });
		await page.getByLabel('Zoek op woord').fill(added!);
		await press(page, 'Zoek');
		await page.getByRole('checkbox', { name: added! }).check();
		await press(page, 'Zet de aangekruiste erbij');
		await expect(page.getByText('Dit deel duurt 13 minuten')).toBeVisible();
		await bringOut(`Deel 1, ‘Zo beginnen we’: ‘${added}’ toegevoegd.`);
	});

	await test.step('the learner finishes what was begun', async () => {
		await walkItem(learner);
		await expect(title(learner)).toHaveText('Je bent klaar');
	});

	await test.step('a newcomer gets the new version', async () => {
		const newcomer = await newPage();
		await signIn(newcomer, await someone({ audiences: ['secretariaat'] }), product);
		await newcomer.goto(`/programme/${id}`);
		await expect(newcomer.getByText('Versie 2')).toBeVisible();
		for (const item of [first!, added!])
			await expect(newcomer.getByRole('main').getByText(item)).toBeVisible();
	});
});
