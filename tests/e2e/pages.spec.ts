import { pictures } from '../../scripts/screenshots/pictures.ts';
import type { Language } from '#lib/i18n/language.ts';
import { roles } from '#lib/programme/roles.ts';
import { expectFits, expectNoBarrier } from '../support/barriers.ts';
import { newEmployee } from '../support/people.ts';
import { chooseLanguage, expect, signIn, test } from '../support/page.ts';

// What fades in has no contrast yet.
test.use({ expected: [/status of 40[34]/], contextOptions: { reducedMotion: 'reduce' } });

const languages: Language[] = ['nl', 'en', 'easy'];

for (const { name, path, as, before } of pictures) {
	test(`${name}: no barrier, and no sideways scrolling at 320 px in any language`, async ({
		newPage,
		product
	}) => {
		const page = await newPage();
		if (as) {
			const role = roles.find((entry) => entry === as);
			await signIn(page, await newEmployee(product.databaseUrl, { role }), product);
		}
		for (const language of languages) {
			if (as) await chooseLanguage(page, language, product);
			await page.goto(as ? path : `${path}?lang=${language}`, { waitUntil: 'networkidle' });
			await before?.(page);
			await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'en' : 'nl');
			// Easy Dutch says other words in the same places: what may go wrong with it is their length.
			const expectGood = language === 'easy' ? expectFits : expectNoBarrier;
			await expectGood(page, `${path} in ${language}`);
		}
	});
}
