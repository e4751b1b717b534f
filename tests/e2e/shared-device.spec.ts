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

const minute = 60_000;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function nothingIsStored(page: Page): Promise<void> {
	const { local, session, others } = await stored(page);
	expect([local, others]).toEqual([{}, []]);
	expect(session).not.toContain(secretWord);
}

test('on a device of others what I type is gone after a reload and after signing out', async ({
	page,
	product
}) => {
	const robin = await newEmployee(product.databaseUrl);
	await open(page, robin, 'eigen-casus', product);

	await test.step('nobody types before the question about the device', async () => {
		await press(page, 'Beginnen');
		await expect(page.getByRole('alert')).toContainText('Beantwoord eerst de vraag');
		await expect(page.getByText('Gebruik jij dit apparaat alleen?')).toBeVisible();
		await press(page, 'Nee, ook anderen');
	});

	await test.step('the text is on this page only', async () => {
		await write(page);
		await review(page);
		await nothingIsStored(page);
	});

	await test.step('a reload takes it away', async () => {
		await page.reload();
		await awake(page);
		await write(page);
	});

	await test.step('so does signing out, also for the Back button', async () => {
		await signOut(page);
		await nothingIsStored(page);
		await page.goBack();
		await expect(page.getByText(typed)).toHaveCount(0);
		await signIn(page, robin, product);
		await reopen(page, 'eigen-casus');
		await write(page);
	});
});

test('on a device of others what I type is gone after ten idle minutes', async ({
	page,
	product
}) => {
	await page.clock.install();
	await open(page, await newEmployee(product.databaseUrl), 'mijn-zin', product);
	await press(page, 'Nee, ook anderen');
	await write(page);

	await test.step('after nine minutes I can say that I am there', async () => {
		await page.clock.fastForward(9 * minute);
		await expect(page.getByRole('alert')).toContainText('Ben je er nog?');
		await press(page, 'Ik ben er nog');
		await expect(page.getByRole('alert')).toHaveCount(0);
	});

	await test.step('and from then it is ten minutes', async () => {
		await page.clock.fastForward(9 * minute);
		await expect(page.getByRole('textbox').first()).toHaveValue(typed);
		await page.clock.fastForward(minute);
		await expect(page.getByText('Alles wat je hier deed, is gewist.')).toBeVisible();
		await write(page);
		await nothingIsStored(page);
	});
});
