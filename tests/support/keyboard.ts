import { expect, type Locator, type Page } from '@playwright/test';
import { awake } from './walk.ts';

/**
 * Tabs until this has the focus. Every stop on the way shows that it has the focus, inside the window
 * and not under something else.
 */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
	for (let presses = 0; presses < 60; presses++) {
		await page.keyboard.press(key);
		expect(await page.evaluate(seen), await page.evaluate(focused)).toBe('seen');
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`60 times ${key} does not lead to ${target}`);
}

const focused = () => document.activeElement?.outerHTML.slice(0, 200);

function seen(): string {
	const at = document.activeElement;
	if (!at?.matches(':focus-visible')) return 'the focus is nowhere';
	const ringed = [at, at.closest('label')].some((element) => {
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element ?? at);
		return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
	});
	if (!ringed) return 'nothing shows the focus';
	const { left, top, width, height } = at.getBoundingClientRect();
	const there = document.elementFromPoint(left + width / 2, top + height / 2);
	return there && (at.contains(there) || there.contains(at)) ? 'seen' : 'the focus is covered';
}

/** The link that only shows with a keyboard: first on the page, and past the menu. */
export async function skipToContent(page: Page): Promise<void> {
	await tabTo(page, page.getByRole('link', { name: 'Ga naar de inhoud' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
}

const frame = (page: Page) => page.locator('.frame');
const announcement = (page: Page) => frame(page).locator('[aria-live=polite]');

/** One screen further with the keyboard. @returns whether the item ends here */
async function goOn(page: Page): Promise<boolean> {
	const options = frame(page).getByRole('radio');
	if ((await options.count()) > 0) {
		await tabTo(page, options.first());
		await page.keyboard.press('ArrowDown');
		await expect(options.nth(1)).toBeChecked();
	}
	const finish = frame(page).locator('.bar form button');
	const onward = frame(page).locator('.verdicts button, .bar .nl-button--primary').first();
	const leaves = await finish.isVisible();
	await tabTo(page, leaves ? finish : onward);
	await page.keyboard.press(leaves ? 'Enter' : 'Space');
	return leaves;
}

/**
 * Walks through the item on the page with the keyboard alone. On every next screen the focus is on
 * its heading, and the place in the walk is in the live region that was there before.
 */
export async function keyThroughItem(page: Page): Promise<void> {
	const { pathname: from } = new URL(page.url());
	await awake(page);
	await skipToContent(page);
	const live = await announcement(page).elementHandle();
	for (let screens = 0; screens < 100; screens++) {
		const before = await frame(page).innerText();
		if (await goOn(page)) return page.waitForURL(({ pathname }) => pathname !== from);
		await expect.poll(() => frame(page).innerText()).not.toBe(before);
		await expect(frame(page).getByRole('heading', { level: 2 }).first()).toBeFocused();
		expect(await live!.evaluate((element) => element.isConnected)).toBe(true);
		await expect(announcement(page)).toHaveText(/^(Stap|Deel) \d+ van \d+$/);
	}
	throw new Error(`the walk at ${from} does not end`);
}
