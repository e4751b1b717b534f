import { pictures, type Picture } from '../../scripts/screenshots/pictures.ts';
import type { Language } from '#lib/i18n/language.ts';
import { roles } from '#lib/programme/roles.ts';
import { expectFits, expectNoBarrier } from '../support/barriers.ts';
import { newEmployee } from '../support/people.ts';
import { chooseLanguage, expect, signIn, test } from '../support/page.ts';

// What fades in has no contrast yet.
test.use({ expected: [/status of 40[34]/], contextOptions: { reducedMotion: 'reduce' } });

type Look = [Language, typeof expectFits];

/**
 * Another language says other words in the same places: what may go wrong with it is their length. Where
 * everyone comes, English is looked at in full as well.
 */
const looks: Look[] = [
	['nl', expectNoBarrier],
	['en', (page, where) => expectNoBarrier(page, where, { colours: false })],
	['easy', expectFits]
];

/** Pages of a role are not written in easy Dutch. */
const looksOfRole: Look[] = [
	['nl', expectNoBarrier],
	['en', expectFits]
];

/** One visitor looks at all pages of a kind, as signing in takes as long as looking. */
const visits = [...Map.groupBy(pictures, ({ as }) => as)].flatMap(([as, pages]) =>
	chunks(pages, 5).map((some) => ({ as, pages: some }))
);

for (const { as, pages } of visits) {
	const names = pages.map(({ name }) => name).join(', ');
	test(`no barrier, and no sideways scrolling at 320 px in any language: ${names}`, async ({
		newPage,
		product
	}) => {
		test.setTimeout(120_000);
		const page = await newPage();
		const role = roles.find((entry) => entry === as && entry !== 'employee');
		if (as) {
			await signIn(page, await newEmployee(product.databaseUrl, { role }), product);
		}
		for (const [language, expectGood] of role ? looksOfRole : looks) {
			if (as) await chooseLanguage(page, language, product);
			for (const { path, before } of pages) {
				await page.goto(as ? path : `${path}?lang=${language}`);
				await before?.(page);
				await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'en' : 'nl');
				await expectGood(page, `${path} in ${language}`);
			}
		}
	});
}

function chunks(pages: Picture[], size: number): Picture[][] {
	const parts = Math.ceil(pages.length / size);
	return Array.from({ length: parts }, (_, at) => pages.slice(at * size, (at + 1) * size));
}
