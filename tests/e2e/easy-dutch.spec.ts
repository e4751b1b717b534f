import type { Page } from '@playwright/test';
import { longDate } from '#lib/i18n/format.ts';
import { today } from '#lib/server/clock.ts';
import { lookUpAtHr } from '../support/hr.ts';
import { newEmployee } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';
import { walkItem } from '../support/walk.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** A device that names its voices, and has none for Dutch, gets no button to listen. */
const speaksDutch = () =>
	'speechSynthesis' in window &&
	(speechSynthesis.getVoices().length === 0 ||
		speechSynthesis.getVoices().some(({ lang }) => lang.startsWith('nl')));

/** Every choice of a card has its drawing; every story and every choice can be listened to. */
async function hasPicturesAndVoice(page: Page): Promise<void> {
	const frame = page.locator('.frame');
	const chooses = await frame.getByRole('radio', { name: 'Ik kies niet. Overslaan' }).isVisible();
	if (chooses) {
		const choices = frame.locator('label:has(input:not([value=pass]))');
		expect(await choices.count()).toBeGreaterThan(1);
		await expect(choices.locator('svg:visible')).toHaveCount(await choices.count());
	}
	const tells = chooses || (await frame.locator('.story').isVisible());
	if (tells && (await page.evaluate(speaksDutch)))
		await expect(frame.getByRole('button', { name: 'Lees voor' })).toBeVisible();
}

test('somebody who chose easy Dutch does the short programme, and it counts', async ({
	page,
	newPage,
	product
}) => {
	const milan = await newEmployee(product.databaseUrl, {
		language: 'easy',
		audiences: ['buiten']
	});
	const day = longDate(today(), 'nl');

	await test.step('the short programme is offered beside the long one', async () => {
		await signIn(page, milan, product);
		await page.goto('/programme');
		const next = page.getByRole('region', { name: 'Welkom, en open kaart' });
		await expect(next).toContainText('Liever in makkelijk Nederlands?');
		await next.getByRole('link', { name: 'Bekijk' }).click();
		await expect(title(page)).toHaveText('Start in makkelijk Nederlands');
		await page.getByRole('button', { name: 'Begin', exact: true }).click();
	});

	await test.step('it has short words, pictures and a voice', async () => {
		await expect(title(page)).toHaveText('Veilig praten');
		while (!page.url().endsWith('/completed')) await walkItem(page, undefined, hasPicturesAndVoice);
	});

	await test.step('the onboarding is done with it', async () => {
		await expect(title(page)).toHaveText('Je bent klaar');
		await page.goto('/programme');
		await expect(page.getByText('Je bent helemaal bij')).toBeVisible();
		const onboarding = page.getByRole('listitem').filter({ hasText: 'Welkom, en open kaart' });
		await expect(onboarding.getByText(`Afgerond op ${day}`)).toBeVisible();
	});

	await test.step('HR sees it as done today', async () => {
		const row = await lookUpAtHr(await newPage(), product, 'welkom', milan);
		await expect(row.getByText('Afgerond', { exact: true })).toBeVisible();
		await expect(row.getByText(`op ${day}`)).toBeVisible();
	});
});
