import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What only words can change: contrast was looked at in another language, and takes longest. */
type Look = { colours?: boolean };

/** Fails when axe finds a barrier on the page, or when it scrolls sideways on a phone of 320 px. */
export async function expectNoBarrier(
	page: Page,
	where: string,
	{ colours = true }: Look = {}
): Promise<void> {
	// No page has frames, and looking at one only takes half the time.
	const axe = new AxeBuilder({ page }).withTags(rules).setLegacyMode(true);
	const { violations } = await (colours ? axe : axe.disableRules('color-contrast')).analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
		where
	).toEqual([]);
	await expectFits(page, where);
}

/** Fails when a page scrolls sideways on a phone of 320 px. */
export async function expectFits(page: Page, where: string): Promise<void> {
	const before = page.viewportSize()!;
	await page.setViewportSize({ width: 320, height: 640 });
	const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wider, `${where} is wider than a small phone`).toBeLessThanOrEqual(0);
	await page.setViewportSize(before);
}
