import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { newEmployee, type Somebody } from '../support/people.ts';
import { expect, signIn, signOut, test as base } from '../support/page.ts';
import type { Ready } from '../support/program.ts';
import { begin, onwardTo } from '../support/steps.ts';
import { awake } from '../support/walk.ts';

const moment = 'kikkerdril bij de balie';
const minute = 60_000;

/** Fails when any request of the browser carries what was typed. */
const test = base.extend<{ carriers: string[] }>({
	carriers: [
		async ({ context }, use) => {
			const carriers: string[] = [];
			context.on('request', (request) => {
				const headers = Object.values(request.headers());
				const sent = [request.url(), request.postData() ?? '', ...headers].join('\n');
				if (sent.includes('kikkerdril')) carriers.push(`${request.method()} ${request.url()}`);
			});
			await use(carriers);
			expect(carriers).toEqual([]);
		},
		{ auto: true }
	]
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const field = (page: Page) => page.getByRole('textbox').first();
const gone = (page: Page) => expect(page.getByText('Alles wat je hier deed, is gewist.'));

/** All that the storage of this browser holds for the site, as text. */
const stored = (page: Page) =>
	page.evaluate(async () => ({
		local: { ...localStorage },
		session: JSON.stringify(sessionStorage),
		others: [...(await indexedDB.databases()), ...(await caches.keys())]
	}));

/** Somebody opens what is for themselves in the onboarding. */
async function open(page: Page, who: Somebody, item: string, product: Ready): Promise<void> {
	await signIn(page, who, product);
	await onwardTo(page, await begin(page, 'welkom', product), 'completed', product);
	await reopen(page, item);
}

async function reopen(page: Page, item: string): Promise<void> {
	await page.goto(`/programme/welkom/verdieping/${item}`);
	await awake(page);
}

async function write(page: Page): Promise<void> {
	await press(page, 'Beginnen');
	await expect(field(page)).toHaveValue('');
	await field(page).fill(moment);
}

async function goToReview(page: Page): Promise<void> {
	const review = page.getByRole('heading', { name: 'Dit schreef je op' });
	while (!(await review.isVisible())) await press(page, 'Verder');
	await expect(page.getByText(moment)).toBeVisible();
}

test('on a device of others what I type is gone after a reload and after signing out', async ({
	page,
	product
}) => {
	const robin = await newEmployee(product.databaseUrl);
	await open(page, robin, 'eigen-casus', product);
	await press(page, 'Beginnen');
	await expect(page.getByRole('alert')).toContainText('Beantwoord eerst de vraag');
	await expect(page.getByText('Gebruik jij dit apparaat alleen?')).toBeVisible();
	await press(page, 'Nee, ook anderen');
	await write(page);
	await goToReview(page);

	const { local, session, others } = await stored(page);
	expect([local, others]).toEqual([{}, []]);
	expect(session).not.toContain('kikkerdril');

	await page.reload();
	await awake(page);
	await write(page);
	await signOut(page);
	await page.goBack();
	await expect(page.getByText(moment)).toHaveCount(0);
	await signIn(page, robin, product);
	await reopen(page, 'eigen-casus');
	await write(page);
});

test('on a device of others what I type is gone after ten idle minutes', async ({
	page,
	product
}) => {
	await page.clock.install();
	await open(page, await newEmployee(product.databaseUrl), 'mijn-zin', product);
	await press(page, 'Nee, ook anderen');
	await write(page);
	await page.clock.fastForward(9 * minute);
	await expect(page.getByRole('alert')).toContainText('Ben je er nog?');
	await press(page, 'Ik ben er nog');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.clock.fastForward(9 * minute);
	await expect(field(page)).toHaveValue(moment);
	await page.clock.fastForward(minute);
	await gone(page).toBeVisible();
	await write(page);
});

test('on my own device I find back what I typed, and nobody else does', async ({
	page,
	product
}) => {
	const [robin, other] = [
		await newEmployee(product.databaseUrl),
		await newEmployee(product.databaseUrl)
	];
	const mine = (label: string) => label.endsWith('.item.mijn-zin');

	await open(page, robin, 'mijn-zin', product);
	await press(page, 'Ja, alleen ik');
	await write(page);
	await goToReview(page);
	const { local } = await stored(page);
	expect(Object.keys(local).filter(mine)).toHaveLength(1);
	expect(JSON.stringify(local)).not.toContain('kikkerdril');

	await signOut(page);
	await open(page, other, 'mijn-zin', product);
	await press(page, 'Ja, alleen ik');
	await write(page);
	await page.evaluate(() => {
		const labels = Object.keys(localStorage).filter((label) => label.endsWith('.item.mijn-zin'));
		const [one, two] = labels.map((label) => localStorage.getItem(label)!);
		localStorage.setItem(labels[0]!, two!);
		localStorage.setItem(labels[1]!, one!);
	});
	await page.reload();
	await awake(page);
	await write(page);
	await signOut(page);
	await page.evaluate((before) => Object.assign(localStorage, before), local);

	await signIn(page, robin, product);
	await reopen(page, 'mijn-zin');
	await expect(page.getByText('Je was hier al eerder.')).toBeVisible();
	await expect(page.getByText(moment)).toBeVisible();
});

test('I can keep what I typed as a file, and erase it', async ({ page, product }) => {
	await open(page, await newEmployee(product.databaseUrl), 'mijn-zin', product);
	await press(page, 'Ja, alleen ik');
	await write(page);
	await goToReview(page);

	const download = page.waitForEvent('download');
	await press(page, 'Opslaan als bestand');
	expect((await download).suggestedFilename()).toBe('mijn-zin.txt');
	const text = await readFile(await (await download).path(), 'utf8');
	expect(text).toContain(moment);
	expect(text).toContain('Wie kun je bellen als het niet lukt?');

	await press(page, 'Alles wissen');
	await press(page, 'Ja, wissen');
	await gone(page).toBeVisible();
	const { local } = await stored(page);
	expect(Object.keys(local).filter((label) => label.includes('.item.'))).toEqual([]);
	await page.reload();
	await awake(page);
	await write(page);
});
