import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { newEmployee } from '../support/people.ts';
import { expect, signIn, signOut } from '../support/page.ts';
import { awake } from '../support/walk.ts';
import {
	open,
	reopen,
	review,
	secretWord,
	stored,
	test,
	typed,
	write
} from '../support/writing.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const texts = async (page: Page) =>
	Object.keys((await stored(page)).local).filter((label) => label.includes('.item.'));

test('on my own device I find back what I typed, and nobody else does', async ({
	page,
	product
}) => {
	const robin = await newEmployee(product.databaseUrl);
	const other = await newEmployee(product.databaseUrl);
	await open(page, robin, 'mijn-zin', product);

	await test.step('what I typed is kept, encrypted', async () => {
		await press(page, 'Ja, alleen ik');
		await write(page);
		await review(page);
		expect(await texts(page)).toHaveLength(1);
		expect(JSON.stringify((await stored(page)).local)).not.toContain(secretWord);
		await signOut(page);
	});
	const { local: mine } = await stored(page);

	await test.step('somebody else on this browser is asked anew and finds nothing', async () => {
		await open(page, other, 'mijn-zin', product);
		await press(page, 'Ja, alleen ik');
		await write(page);
	});

	await test.step('not even with my texts under their name', async () => {
		await page.evaluate(() => {
			const labels = Object.keys(localStorage).filter((label) => label.includes('.item.'));
			const swapped = labels.map((label, at) => [label, localStorage.getItem(labels.at(at - 1)!)!]);
			Object.assign(localStorage, Object.fromEntries(swapped));
		});
		await page.reload();
		await awake(page);
		await write(page);
		await signOut(page);
		await page.evaluate((before) => Object.assign(localStorage, before), mine);
	});

	await test.step('I find it back after signing in', async () => {
		await signIn(page, robin, product);
		await reopen(page, 'mijn-zin');
		await expect(page.getByText('Je was hier al eerder.')).toBeVisible();
		await expect(page.getByText(typed)).toBeVisible();
	});

	await test.step('I can erase all of mine on this device at once', async () => {
		await page.goto('/my-data', { waitUntil: 'networkidle' });
		await page.getByText('Bewaard op dit apparaat').click();
		await press(page, 'Alles wissen');
		await press(page, 'Ja, wissen');
		await expect(page.getByText('Alles wat je hier deed, is gewist.')).toBeVisible();
		const left = Object.keys((await stored(page)).local);
		expect(left.filter((label) => label in mine)).toEqual([]);
		expect(left).not.toEqual([]);
	});
});

test('I can keep what I typed as a file, and erase it', async ({ page, product }) => {
	await open(page, await newEmployee(product.databaseUrl), 'mijn-zin', product);
	await press(page, 'Ja, alleen ik');
	await write(page);
	await review(page);

	await test.step('the file holds the questions and the answers', async () => {
		const download = page.waitForEvent('download');
		await press(page, 'Opslaan als bestand');
		expect((await download).suggestedFilename()).toBe('mijn-zin.txt');
		const text = await readFile(await (await download).path(), 'utf8');
		expect(text).toContain(typed);
		expect(text).toContain('Wie kun je bellen als het niet lukt?');
	});

	await test.step('what is erased does not come back', async () => {
		await press(page, 'Alles wissen');
		await press(page, 'Ja, wissen');
		await expect(page.getByText('Alles wat je hier deed, is gewist.')).toBeVisible();
		expect(await texts(page)).toEqual([]);
		await page.reload();
		await awake(page);
		await write(page);
	});
});
