import type { Page } from '@playwright/test';
import { expect } from './page.ts';

const code = /^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/;

/** An option by its place on the screen, or by its text. */
type Option = number | string;

/** What the screen says of an envelope that lies in the box. */
export const sent = (page: Page) => page.locator('.frame').getByText('Je envelop is verstuurd.');

/** Chooses an option on the screen that is shown now. */
export async function choose(page: Page, option: Option): Promise<void> {
	const frame = page.locator('.frame');
	const radio =
		typeof option === 'number'
			? frame.getByRole('radio').nth(option)
			: frame.getByRole('radio', { name: option });
	await radio.check();
	await page.getByRole('button', { name: 'Dit is mijn keuze', exact: true }).click();
}

/** The receipt on this screen. */
export async function receipt(page: Page): Promise<string> {
	await expect(sent(page)).toBeVisible();
	await page.getByText('Bewijs van je envelop').click();
	const text = await page.locator('.frame .code').innerText();
	expect(text).toMatch(code);
	return text;
}

/** Both choices from the first screen on. @returns their receipts */
export async function chooseTwice(page: Page, first: Option, second: Option): Promise<string[]> {
	await page.locator('.frame .bar .nl-button--primary').click();
	await choose(page, first);
	const one = await receipt(page);
	await page.getByRole('button', { name: 'Kies nog een keer', exact: true }).click();
	await choose(page, second);
	return [one, await receipt(page)];
}
