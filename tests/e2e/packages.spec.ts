import type { Language } from '#lib/i18n/language.ts';
import { expectFits, expectNoBarrier } from '../support/barriers.ts';
import {
	asked,
	makePackage,
	playScorm,
	test,
	toldOf,
	walkPackageItem
} from '../support/learning-system.ts';
import { newEmployee } from '../support/people.ts';
import { expect, signIn } from '../support/page.ts';

test.use({ expected: [asked] });

test.beforeEach(async ({ page, product }) => {
	await signIn(page, await newEmployee(product.databaseUrl, { role: 'academy' }), product);
});

const heard = {
	scorm12: {
		before: ['cmi.core.exit=suspend', 'cmi.core.lesson_status=incomplete'],
		after: 'cmi.core.lesson_status=completed'
	},
	scorm2004: {
		before: ['cmi.exit=suspend', 'cmi.completion_status=incomplete'],
		after: 'cmi.completion_status=completed'
	}
} as const;

for (const standard of ['scorm12', 'scorm2004'] as const) {
	test(`a module runs in a learning system by ${standard}, which hears only that somebody is done`, async ({
		page,
		lms
	}) => {
		const files = await makePackage(page, 'welkom/kiezen', { standard });
		await playScorm(page, lms, standard, files);
		const frame = page.frameLocator('iframe');
		const { before, after } = heard[standard];
		await expect.poll(() => toldOf(page)).toEqual(before);
		await frame.getByRole('link', { name: 'Beginnen' }).click();
		await walkPackageItem(frame);
		await expect(frame.getByRole('progressbar', { name: '1 van 3 afgerond' })).toBeVisible();
		expect(await toldOf(page)).toEqual(before);
		for (const _ of [2, 3]) {
			await frame.getByRole('link', { name: 'Volgende onderdeel' }).click();
			await walkPackageItem(frame);
		}
		await expect(frame.getByText('Het leerplatform weet dat je klaar bent.')).toBeVisible();
		expect(await toldOf(page)).toEqual([...before, after]);
		const kept = await frame
			.locator('body')
			.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
		expect(kept).toEqual([0, 0, '']);
	});
}

test('skipping every part of a package tells the same as doing them', async ({ page, lms }) => {
	const files = await makePackage(page, 'makkelijk/kiezen', { standard: 'scorm12' });
	await playScorm(page, lms, 'scorm12', files);
	const frame = page.frameLocator('iframe');
	for (const part of ['Een tientje voor jou', 'Een foto in de app']) {
		await frame.getByRole('link', { name: part }).click();
		await frame.locator('.frame .foot [data-done]').click();
	}
	await expect(frame.getByText('Je bent klaar')).toBeVisible();
	expect(await toldOf(page)).toEqual([...heard.scorm12.before, heard.scorm12.after]);
});

test('who was done before stays done, and hears so', async ({ page, lms }) => {
	const files = await makePackage(page, 'makkelijk/afspraken', { standard: 'scorm12' });
	await playScorm(page, lms, 'scorm12', files);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
	await page.evaluate(() => {
		const { api } = globalThis as unknown as {
			api: { reset(): void; cmi: { core: { lesson_status: string } } };
		};
		api.reset();
		api.cmi.core.lesson_status = 'completed';
		document.querySelector('iframe')!.src += '?again';
	});
	await expect(frame.getByText('Je was al klaar')).toBeVisible();
	await frame.getByRole('link', { name: 'Begin', exact: true }).click();
	await walkPackageItem(frame);
	await expect(frame.getByText('Je bent klaar')).toBeVisible();
	expect((await toldOf(page)).at(-1)).toBe('cmi.core.exit=suspend');
});

test('where the learning system does not take it, somebody reads so and tells it again', async ({
	page,
	lms
}) => {
	const files = await makePackage(page, 'makkelijk/afspraken', {
		standard: 'scorm12',
		language: 'nl'
	});
	await playScorm(page, lms, 'scorm12', files);
	const frame = page.frameLocator('iframe');
	await frame.getByRole('link', { name: 'Beginnen' }).click();
	const commit = (says: string) =>
		page.evaluate((answer) => {
			const { api } = globalThis as unknown as { api: { LMSCommit: () => string } };
			api.LMSCommit = () => answer;
		}, says);
	await commit('false');
	await walkPackageItem(frame);
	await expect(frame.getByRole('alert')).toContainText('niet doorgeven dat je klaar bent');
	await commit('true');
	await frame.getByRole('button', { name: 'Geef het nog eens door' }).click();
	await expect(frame.getByText('Het leerplatform weet dat je klaar bent.')).toBeVisible();
});

test('after ten minutes in which nobody does anything, what was begun is gone', async ({
	page,
	lms
}) => {
	const files = await makePackage(page, 'welkom/kiezen', { standard: 'scorm12' });
	lms.serve(files);
	await page.clock.install();
	await page.goto(`${lms.address}/package/index.html#1`);
	await page.getByRole('button', { name: 'Naar de keuze' }).click();
	await page.clock.fastForward('09:10');
	await expect(page.getByText('Ben je er nog?')).toBeVisible();
	await page.clock.fastForward('01:00');
	await expect(page.getByText('Alles wat je hier deed, is gewist.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Naar de keuze' })).toBeVisible();
});

test('a package goes by keyboard alone, and says where it is', async ({ page, lms }) => {
	const files = await makePackage(page, 'welkom/start', { standard: 'scorm2004' });
	lms.serve(files);
	await page.goto(`${lms.address}/package/index.html`);
	await expect(page.getByText('Je opende hem buiten een leerplatform.')).toBeVisible();
	await page.getByRole('link', { name: 'Beginnen' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page).toHaveTitle(/^Wat vraagt dit werk van je\?/);
});

test('what somebody began is there again until the page goes', async ({ page, lms }) => {
	const files = await makePackage(page, 'welkom/kiezen', { standard: 'scorm12' });
	lms.serve(files);
	await page.goto(`${lms.address}/package/index.html#1`);
	await page.getByRole('button', { name: 'Naar de keuze' }).click();
	await page.getByRole('link', { name: 'Overzicht' }).click();
	await expect(page.getByText('Nog bezig')).toBeVisible();
	await page.getByRole('link', { name: 'De envelop bij de deur' }).click();
	await expect(page.getByText('Je was hier al eerder.')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Naar de keuze' })).toBeVisible();
});

const looked: [module: string, language: Language, look: typeof expectFits][] = [
	['welkom/start', 'nl', expectNoBarrier],
	['leidinggevenden/eigen-vraag', 'nl', expectNoBarrier],
	['makkelijk/kiezen', 'easy', (page, where) => expectNoBarrier(page, where, { colours: false })],
	['welkom/regels', 'en', expectFits]
];
for (const [module, language, look] of looked) {
	test(`no barrier, and no sideways scrolling at 320 px in the package ${module} in ${language}`, async ({
		page,
		lms
	}) => {
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const files = await makePackage(page, module, { standard: 'scorm12', language });
		lms.serve(files);
		await page.goto(`${lms.address}/package/index.html`);
		await look(page, 'overview');
		const parts = page.getByRole('main').locator('ol a');
		const count = await parts.count();
		expect(count).toBeGreaterThan(0);
		for (let part = 0; part < count; part++) {
			await parts.nth(part).click();
			await walkPackageItem(page, (screen) => look(page, screen));
			await expect(parts.first()).toBeVisible();
		}
		await look(page, 'done');
	});
}
