import type { Page } from '@playwright/test';
import { act } from '../support/act.ts';
import { colleaguesChoose } from '../support/colleagues.ts';
import { written } from '../support/content.ts';
import { openPart, savePart, seatTitles, type PartOnDisk } from '../support/custody.ts';
import { lyingUnder } from '../support/envelopes.ts';
import { expect, signIn, test } from '../support/page.ts';
import { newEmployee, type Somebody } from '../support/people.ts';
import { hasKeys, planShared } from '../support/periods.ts';
import { chooseTwice, sent } from '../support/secret-choice.ts';
import { begin, onwardTo } from '../support/steps.ts';
import { awake } from '../support/walk.ts';

const periodTitle = 'Keuzes met drie bewaarders';
const dilemmas = ['vier-euro-te-veel', 'de-oude-klasgenoot', 'dossier-bovenop'] as const;
const [asked] = dilemmas;
const card = written(asked, 'card');
const [a, b, c, d] = card.options.map(({ text }) => text) as [string, string, string, string];

/**
 * With the last choices of one learner, first d and then c, every number is a multiple of five, and such
 * a number is published as it is: the outcome is this one and no other.
 */
const colleagues = { first: [10, 5, 10, 4, 5], second: [5, 5, 9, 10, 5] };
const published = { first: [10, 5, 10, 5, 5], second: [5, 5, 10, 10, 5] };
const everyone = 35;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('choose, change, transfer, close, count with two of three custodians, read the outcome', async ({
	page,
	newPage,
	product
}) => {
	test.slow();
	const { databaseUrl } = product;
	const custodians: Somebody[] = [];
	const browsers: Page[] = [];
	for (const _ of seatTitles) {
		custodians.push(await newEmployee(databaseUrl, { role: 'custodian' }));
		browsers.push(await newPage());
		await signIn(browsers.at(-1)!, custodians.at(-1)!, product);
	}
	const irene = await newPage();
	await signIn(irene, await newEmployee(databaseUrl, { role: 'integrity-coordinator' }), product);
	const period = await planShared(databaseUrl, periodTitle, dilemmas, custodians);
	const now = irene.getByRole('region', { name: 'Wat nu?' });
	const custody = (on: Page) => on.goto(`/custody/${period}`, { waitUntil: 'networkidle' });
	const coordinate = () => irene.goto(`/secret-choices/${period}`, { waitUntil: 'networkidle' });

	const files = await test.step('three custodians make the key and keep their parts', async () => {
		for (const browser of browsers) {
			await custody(browser);
			await press(browser, 'Doe mee');
		}
		await press(browsers[2]!, 'Maak de sleutel');
		await expect(browsers[2]!.getByText('De sleutel is gemaakt en verdeeld')).toBeVisible();
		const kept: PartOnDisk[] = [];
		for (const browser of browsers) {
			await custody(browser);
			kept.push(await savePart(browser));
			await openPart(browser, 'Laat zien dat het gelukt is', 'Open en bevestig', kept.at(-1)!);
			await expect(browser.getByText('Je deel is bewaard. Hier is het gewist.')).toBeVisible();
		}
		return kept;
	});

	await test.step('the coordinator opens the period', async () => {
		await coordinate();
		await act(irene, 'Open nu');
		await expect(now).toContainText('Mensen kiezen nu.');
		await expect.poll(() => hasKeys(databaseUrl, period), { timeout: 30_000 }).toBe(true);
	});

	const robin = await newEmployee(databaseUrl);
	await signIn(page, robin, product);
	const path = await onwardTo(page, await begin(page, 'welkom', product), asked, product);
	const open = async (on: Page) => {
		await on.goto(path);
		await awake(on);
	};

	const receipts = await test.step('somebody new chooses, and changes both choices', async () => {
		await open(page);
		await press(page, 'Naar de keuze');
		await press(page, 'Ja, alleen ik');
		await press(page, 'Terug');
		const codes = await chooseTwice(page, a, b);
		await page.reload();
		await awake(page);
		await expect(sent(page)).toBeVisible();
		await press(page, 'Opnieuw beginnen');
		expect(await chooseTwice(page, b, a)).toEqual(codes);
		return codes;
	});

	const phone = await newPage();
	await test.step('and once more on a second device, with the link of the first', async () => {
		await page.goto('/other-device');
		await press(page, 'Laat de code zien');
		const link = await page.locator('main code').innerText();
		await signIn(phone, robin, product);
		await phone.goto(link);
		await press(phone, 'Ja, alleen ik');
		await expect(phone.getByText('Je kunt hier verder')).toBeVisible();
		await open(phone);
		expect(await chooseTwice(phone, d, c)).toEqual(receipts);
		expect(await lyingUnder(databaseUrl, period, receipts)).toHaveLength(2);
	});

	await colleaguesChoose(databaseUrl, period, asked, colleagues);

	await test.step('the coordinator closes, and asks the custodians', async () => {
		await coordinate();
		await act(irene, 'Sluit nu');
		await expect(now).toContainText('Kan geteld worden');
		await press(irene, 'Vraag de bewaarders om hun deel');
		await expect(now).toContainText('Nog niemand bracht een deel.');
	});

	const bringing = [0, 2].map((at) => ({
		...{ title: seatTitles[at]!, name: custodians[at]!.name },
		...{ browser: browsers[at]!, file: files[at]! }
	}));
	await test.step('two of the three bring their part', async () => {
		for (const { browser, file } of bringing) {
			await custody(browser);
			await openPart(browser, 'Breng je deel', 'Breng mijn deel', file);
			await expect(browser.getByText('Je deel is gebracht.')).toBeVisible();
		}
		await coordinate();
		for (const { title, name } of bringing)
			await expect(now).toContainText(`${title}: gebracht door ${name}`);
	});

	await test.step('the coordinator counts', async () => {
		await act(irene, 'Tel nu');
		await expect(now).toContainText('Geteld op', { timeout: 30_000 });
	});

	await test.step('the outcome is what everybody chose last, and tells how it was counted', async () => {
		await page.goto('/outcome');
		await page.getByRole('link', { name: periodTitle }).click();
		const article = page.getByRole('article', { name: card.title });
		await expect(article).toContainText(`Ongeveer ${everyone} mensen kozen`);
		const numbers = await article.locator('.number').allInnerTexts();
		expect(numbers.map((text) => Number(/(\d+) mensen/.exec(text)?.[1]))).toEqual(
			published.first.flatMap((count, at) => [count, published.second[at]])
		);
		const facts = page.getByRole('region', { name: 'Hoe is er geteld?' }).locator('dl > div');
		for (const label of ['Enveloppen in de bus', 'Meegeteld'])
			await expect(facts.filter({ hasText: new RegExp(`^\\s*${label}`) })).toContainText(
				`${2 * everyone}`
			);
		await expect(facts.filter({ hasText: 'De sleutel' })).toContainText(
			`In delen, gebracht door ${bringing.map(({ title, name }) => `${title}: ${name}`).join(' en ')}`
		);
	});

	await test.step('on both devices the receipts say that the envelopes were in the box', async () => {
		await phone.goto(`/outcome/${period}`);
		for (const device of [page, phone]) {
			await press(device, 'Zoek mijn enveloppen');
			const panel = device.getByRole('region', { name: 'Lag mijn envelop erbij?' });
			await expect(panel.getByRole('status')).toContainText('Ja, al je 2 enveloppen lagen erbij');
			await panel.getByText('Bekijk de losse codes').click();
			for (const code of receipts) await expect(panel.getByText(code)).toBeVisible();
		}
	});
});
