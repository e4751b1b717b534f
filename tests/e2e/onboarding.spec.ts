import type { Page } from '@playwright/test';
import { longDate } from '#lib/i18n/format.ts';
import { today } from '#lib/server/clock.ts';
import { written } from '../support/content.ts';
import { lookUpAtHr } from '../support/hr.ts';
import { newEmployee } from '../support/people.ts';
import { expect, fillInSignIn, test } from '../support/page.ts';
import { awake, walkItem } from '../support/walk.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const screen = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function travelWithTheCard(page: Page): Promise<void> {
	await expect(title(page)).toHaveText('Met de kaart op reis');
	await awake(page);
	await expect(page.getByText('Keuze 1')).toBeVisible();
	while (!(await page.getByText('Zo loopt het af').isVisible())) {
		await page.getByRole('radio').last().check();
		await press(page, 'Dit doe ik');
		await expect(screen(page)).toHaveText('Wat je keuze doet');
		await press(page, 'Verder');
		await expect(screen(page)).not.toHaveText('Wat je keuze doet');
	}
	await press(page, 'Naar de regels');
}

async function sortTheRules(page: Page): Promise<void> {
	const { rules } = written('met-de-kaart-op-reis', 'case');
	const words = { allowed: 'mag', 'not-allowed': 'mag niet', 'ask-first': 'vraag eerst' };
	for (const [index, { situation, verdict, why }] of rules.entries()) {
		await expect(page.getByText(`Regel ${index + 1} van ${rules.length}`)).toBeVisible();
		await expect(page.getByText(situation)).toBeVisible();
		await expect(page.getByText(why)).toBeHidden();
		await press(page, 'Vraag eerst');
		await expect(screen(page)).toHaveText(`Bij ons: ${words[verdict]}`);
		await expect(page.getByText(why)).toBeVisible();
		await expect(page.getByText('Jij zei: vraag eerst.')).toBeVisible();
		await press(page, index + 1 < rules.length ? 'Volgende regel' : 'Naar het overzicht');
	}
	await expect(screen(page)).toHaveText('Jouw weg');
	await press(page, 'Klaar, verder');
}

test('somebody new goes from the sign-in page to a certificate that anyone can check', async ({
	page,
	newPage,
	product
}) => {
	const robin = await newEmployee(product.databaseUrl);
	const day = longDate(today(), 'nl');

	await test.step('signing in leads to one next step', async () => {
		await page.goto('/');
		await fillInSignIn(page, robin);
		const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
		await expect(menu.locator('[aria-current=page]')).toHaveText('Mijn programma');
		const next = page.getByRole('region', { name: 'Welkom, en open kaart' });
		await expect(next.getByText('Je volgende stap')).toBeVisible();
		await expect(page.getByRole('main').getByRole('button')).toHaveText(['Begin']);
		await press(page, 'Begin');
	});

	await test.step('the programme: knowledge, a story with rules, cards, a statement, a document', async () => {
		await expect(title(page)).toHaveText('Wat is integriteit?');
		await walkItem(page);
		await expect(title(page)).toHaveText('Waar kan ik terecht?');
		await walkItem(page);
		await travelWithTheCard(page);
		await sortTheRules(page);
		for (const size of [2, 3]) {
			await expect(page.getByText(`Onderdeel ${size} van 3`)).toBeVisible();
			await walkItem(page);
		}
		await expect(title(page)).toHaveText('De envelop bij de deur');
		await walkItem(page);
		await expect(screen(page)).toHaveText('De stelling');
		await walkItem(page);
		await expect(screen(page)).toHaveText('Het document');
		await awake(page);
		await press(page, written('gedragscode-gelezen', 'document').document.declaration);
	});

	const code = await test.step('the end is a certificate as a PDF, with a code', async () => {
		await expect(title(page)).toHaveText('Je bent klaar');
		await expect(page.getByText(`af op ${day}`)).toBeVisible();
		const link = page.getByRole('link', { name: 'Bewaar je bewijs (pdf)' });
		const pdf = await page.request.get((await link.getAttribute('href'))!);
		expect(pdf.headers()['content-type']).toBe('application/pdf');
		expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
		return page.getByText(/^(\w{4}-){3}\w{4}$/).innerText();
	});

	await test.step('anyone can check the code, without an account', async () => {
		const anyone = await newPage();
		await anyone.goto('/certificate');
		await anyone.getByLabel('Code van het bewijs').fill(code.toLowerCase());
		await press(anyone, 'Controleer');
		await expect(title(anyone)).toHaveText('Dit bewijs klopt');
		for (const fact of [robin.name, 'Welkom, en open kaart', day])
			await expect(anyone.getByRole('definition').getByText(fact, { exact: true })).toBeVisible();
	});

	await test.step('HR sees that it is done and when, and nothing of what was chosen', async () => {
		const hr = await newPage();
		const row = await lookUpAtHr(hr, product, 'welkom', robin);
		await expect(row.getByText('Afgerond', { exact: true })).toBeVisible();
		await expect(row.getByText(`op ${day}`)).toBeVisible();
		const columns = ['Naam', 'Stand', 'Uiterlijk op', 'Afdeling', 'Soort medewerker'];
		await expect(hr.getByRole('columnheader')).toHaveText(columns);
		for (const item of ['met-de-kaart-op-reis', 'de-envelop', 'aanspreken'])
			expect(await hr.content()).not.toContain(item);
	});
});
