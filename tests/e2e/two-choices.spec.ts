import type { Page } from '@playwright/test';
import { written } from '../support/content.ts';
import { newEmployee } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';
import { begin, onwardTo } from '../support/steps.ts';
import { awake } from '../support/walk.ts';

const { situation, options, essence } = written('de-envelop', 'card');
const option = (boundary: string) => options.find((entry) => entry.boundary === boundary)!;
const [grey, within, outside] = [option('grey'), option('within'), option('outside')] as const;
const sides = options.flatMap(({ pros, cons }) => [...pros, ...cons]);
const verdicts = [
	'Past binnen de regels',
	'Hangt af van de situatie',
	'Past niet binnen de regels'
];
const afterwards = [
	...options.flatMap(({ feedback, nextStep }) => [feedback, nextStep!]),
	...verdicts,
	essence
];

const heading = (page: Page) => page.locator('.frame').getByRole('heading', { level: 2 });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Which of these texts are on the screen, also where they wait behind something to open. */
async function present(page: Page, texts: string[]): Promise<string[]> {
	const whole = (await page.locator('.frame').allTextContents()).join().replace(/\s+/g, ' ');
	return texts.filter((text) => whole.includes(text));
}

async function choose(page: Page, text: string): Promise<void> {
	await expect(page.getByRole('radio')).toHaveCount(options.length + 1);
	await expect(page.getByRole('radio', { name: 'Ik sla deze keuze over' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Dit onderdeel overslaan' })).toBeVisible();
	await page.getByRole('radio', { name: text }).check();
	await press(page, 'Dit is mijn keuze');
}

test.beforeEach(async ({ page, product }) => {
	await signIn(page, await newEmployee(product.databaseUrl), product);
	const start = await begin(page, 'welkom', product);
	await page.goto(await onwardTo(page, start, 'de-envelop', product));
	await awake(page);
});

test('feedback comes after the second choice, and about one’s own choice first', async ({
	page
}) => {
	await test.step('the situation comes without arguments and without feedback', async () => {
		await expect(heading(page)).toHaveText('De situatie');
		expect(await present(page, [situation])).toEqual([situation]);
		expect(await present(page, [...sides, ...afterwards])).toEqual([]);
		await press(page, 'Naar de keuze');
	});

	await test.step('so does the first choice', async () => {
		await expect(heading(page)).toHaveText('Je eerste keuze');
		expect(await present(page, [...sides, ...afterwards])).toEqual([]);
		await choose(page, within.text);
	});

	await test.step('then come all arguments of all choices, and still no feedback', async () => {
		await expect(heading(page)).toHaveText('Voor en tegen');
		for (const side of sides) await expect(page.getByText(side)).toBeVisible();
		expect(await present(page, afterwards)).toEqual([]);
		await press(page, 'Kies nog een keer');
	});

	await test.step('nor at the second choice', async () => {
		await expect(heading(page)).toHaveText('Je tweede keuze');
		await expect(page.getByText('Dit was je eerste keuze')).toBeVisible();
		expect(await present(page, afterwards)).toEqual([]);
		await choose(page, outside.text);
	});

	await test.step('the own choice is explained first, the others on request', async () => {
		await expect(heading(page)).toHaveText('Bij jouw keuze');
		await expect(page.getByText(`Eerst koos je: ${within.text}`)).toBeVisible();
		await expect(page.getByText(outside.feedback)).toBeVisible();
		await expect(page.getByText(essence)).toBeVisible();
		for (const other of [grey, within]) {
			await expect(page.getByText(other.feedback)).toBeHidden();
			await page.locator('summary', { hasText: other.text }).click();
			await expect(page.getByText(other.feedback)).toBeVisible();
		}
		const order = (await page.locator('.frame').innerText()).replace(/\s+/g, ' ');
		const places = [outside.feedback, 'De andere keuzes', essence].map((text) =>
			order.indexOf(text)
		);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});

	await test.step('a dilemma has no winner: only what is outside the rules is called so', async () => {
		expect(await present(page, verdicts)).toEqual(['Past niet binnen de regels']);
	});
});

test('who skips both choices reads on without being told what to choose', async ({ page }) => {
	await press(page, 'Naar de keuze');
	await press(page, 'Dit is mijn keuze');
	await expect(page.getByRole('alert')).toContainText('Kies eerst wat je doet.');
	await choose(page, 'Ik sla deze keuze over');
	await press(page, 'Kies nog een keer');
	await choose(page, 'Ik sla deze keuze over');
	await expect(page.getByText('Je sloeg de keuze over.')).toBeVisible();
	for (const { feedback } of options) await expect(page.getByText(feedback)).toBeHidden();
	await press(page, 'Klaar, verder');
	await expect(page).toHaveURL(/\/aanspreken$/);
});
