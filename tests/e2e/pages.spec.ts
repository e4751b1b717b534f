import { pictures } from '../../scripts/screenshots/pictures.ts';
import type { Language } from '#lib/i18n/language.ts';
import { roles } from '#lib/programme/roles.ts';
import { expectNoBarrier } from '../support/barriers.ts';
import { newEmployee } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';

test.use({ expected: [/status of 40[34]/] });

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
			await expectNoBarrier(page, `${path} in ${language}`);
		}
	});
}
