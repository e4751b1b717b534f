import type { Page } from '@playwright/test';
import { newEmployee } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';
import { begin, onwardTo } from '../support/steps.ts';
import { awake, walkItem } from '../support/walk.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function goOn(page: Page): Promise<void> {
	await page.goto('/programme');
	await page.getByRole('link', { name: 'Ga verder' }).click();
}

test('who stops half-way goes on at the same item in another browser', async ({
	newPage,
	product
}) => {
	const robin = await newEmployee(product.databaseUrl);
	const [phone, laptop] = [await newPage(), await newPage()];

	await test.step('on the phone: two items, and a first choice in the story', async () => {
		await signIn(phone, robin, product);
		await phone.goto('/programme');
		await press(phone, 'Begin');
		for (const item of ['Wat is integriteit?', 'Waar kan ik terecht?']) {
			await expect(title(phone)).toHaveText(item);
			await walkItem(phone);
		}
		await awake(phone);
		await phone.getByRole('radio').first().check();
		await press(phone, 'Dit doe ik');
		await expect(phone.getByText('Jij koos')).toBeVisible();
	});

	await test.step('on the laptop: the same item, from the start of its story', async () => {
		await signIn(laptop, robin, product);
		await laptop.goto('/programme');
		await expect(laptop.getByRole('progressbar', { name: '2 van 8 afgerond' })).toBeVisible();
		await goOn(laptop);
		await expect(title(laptop)).toHaveText('Met de kaart op reis');
		await expect(laptop.getByText('Keuze 1')).toBeVisible();
		await awake(laptop);
		await expect(laptop.getByRole('radio', { checked: true })).toHaveCount(0);
		await walkItem(laptop);
	});

	await test.step('back on the phone: the story is done, the programme goes on after it', async () => {
		await phone.reload();
		await expect(phone.getByText('Dit onderdeel heb je al gedaan.')).toBeVisible();
		await goOn(phone);
		await expect(phone).toHaveURL(laptop.url());
	});
});

test('an item that is finished again in a second tab counts once', async ({ page, product }) => {
	const robin = await newEmployee(product.databaseUrl);
	await signIn(page, robin, product);
	const start = await begin(page, 'welkom', product);
	const tab = await page.context().newPage();
	for (const each of [page, tab]) await each.goto(start);
	for (const each of [page, tab]) {
		await each.bringToFront();
		await walkItem(each);
		await expect(title(each)).toHaveText('Waar kan ik terecht?');
	}
	await page.goto('/programme');
	await expect(page.getByRole('progressbar', { name: '1 van 8 afgerond' })).toBeVisible();
});

test('a programme that is finished in two tabs at once has one certificate', async ({
	page,
	product
}) => {
	const robin = await newEmployee(product.databaseUrl);
	await signIn(page, robin, product);
	const start = await begin(page, 'welkom', product);
	const end = await onwardTo(page, start, 'gedragscode-gelezen', product);
	const tab = await page.context().newPage();
	for (const each of [page, tab]) await each.goto(end);
	await Promise.all([walkItem(page), walkItem(tab)]);
	const codes = await Promise.all(
		[page, tab].map((each) => each.getByText(/^(\w{4}-){3}\w{4}$/).innerText())
	);
	expect(new Set(codes).size).toBe(1);
	await page.goto('/my-data');
	await expect(page.getByText('Er zijn 4 berichten over jou.')).toBeVisible();
});
