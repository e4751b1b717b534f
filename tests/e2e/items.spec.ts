import type { Language } from '#lib/i18n/language.ts';
import { expectNoBarrier } from '../support/barriers.ts';
import { newEmployee } from '../support/people.ts';
import { signIn, test } from '../support/page.ts';
import { begin, onwardTo } from '../support/steps.ts';
import { awake } from '../support/walk.ts';

/** A case, a card, a statement and a document, in the order of the programme. */
const items = ['met-de-kaart-op-reis', 'de-envelop', 'aanspreken', 'gedragscode-gelezen'];
const languages: Language[] = ['nl', 'en'];

for (const language of languages) {
	test(`items and the page at the end have no barrier in ${language}`, async ({
		page,
		product
	}) => {
		await signIn(page, await newEmployee(product.databaseUrl, { language }), product);
		let at = await begin(page, 'welkom', product);
		for (const item of [...items, 'completed']) {
			at = await onwardTo(page, at, item, product);
			await page.goto(at, { waitUntil: 'networkidle' });
			if (item !== 'completed') await awake(page);
			await expectNoBarrier(page, `${at} in ${language}`, { colours: language === 'nl' });
		}
	});
}
