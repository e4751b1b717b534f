import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sheetOf, tokensOf } from '#lib/house-style/sheet.ts';
import type { Role } from '#lib/programme/roles.ts';
import { newEmployee } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const pages: [Role | null, string[]][] = [
	[null, ['/sign-in', '/enter']],
	['employee', ['/programme', '/programme/welkom', '/outcome', '/account']],
	['hr', ['/hr', '/hr/rules', '/hr/reminders']],
	['academy', ['/academy/programmes', '/cards/de-envelop']],
	['integrity-coordinator', ['/annual-report', '/calendar/year']]
];

/** Gives a page the colours of another organisation: stories beside this one keep their own. */
async function dress(page: Page, [[token, colour] = ['', '']]: [string, string][]): Promise<void> {
	await page.addStyleTag({ url: '/house-style.css' });
	const worn = await page
		.locator('.voorbeeld-theme')
		.first()
		.evaluate((theme, name) => getComputedStyle(theme).getPropertyValue(name), token);
	expect(worn).toBe(colour);
}

test('everything can be read in the colours of another organisation', async ({
	newPage,
	product
}) => {
	const look = { accent: '#8a1538', tokens: '' };
	for (const [role, paths] of pages) {
		const page = await newPage();
		await page.route('**/house-style.css', (route) =>
			route.fulfill({ contentType: 'text/css', body: sheetOf(look) })
		);
		if (role) await signIn(page, await newEmployee(product.databaseUrl, { role }), product);
		for (const path of paths) {
			await page.goto(path);
			await dress(page, [...tokensOf(look)]);
			const axe = new AxeBuilder({ page }).withRules(['color-contrast']).setLegacyMode(true);
			const { violations, passes } = await axe.analyze();
			expect(
				violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
				path
			).toEqual([]);
			expect(passes.length, path).toBeGreaterThan(0);
		}
	}
});
