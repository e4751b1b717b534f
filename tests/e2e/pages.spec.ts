import AxeBuilder from '@axe-core/playwright';
import { pictures } from '../../scripts/screenshots/pictures.ts';
import type { Language } from '#lib/i18n/language.ts';
import { roles } from '#lib/programme/roles.ts';
import { newEmployee } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';

test.use({ expected: [/status of 40[34]/] });

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const languages: Language[] = ['nl', 'en', 'easy'];

for (const { name, path, as, before } of pictures) {
	test(`${name}: no barrier in any language, no sideways scrolling at 320 px`, async ({
		newPage,
		product
	}) => {
		for (const language of languages) {
			const page = await newPage();
			if (as) {
				const role = roles.find((entry) => entry === as);
				await signIn(page, await newEmployee(product.databaseUrl, { language, role }), product);
			}
			await page.goto(as ? path : `${path}?lang=${language}`, { waitUntil: 'networkidle' });
			await before?.(page);
			await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'en' : 'nl');
			const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
				`${path} in ${language}`
			).toEqual([]);
			await page.setViewportSize({ width: 320, height: 640 });
			const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(wider, `${path} in ${language} is wider than a small phone`).toBeLessThanOrEqual(0);
		}
	});
}
