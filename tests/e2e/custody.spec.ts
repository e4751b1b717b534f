import type { Page } from '@playwright/test';
import { today } from '#lib/server/clock.ts';
import { confirmReceived } from '#lib/server/ballot/custody-acts.ts';
import { setSeats } from '#lib/server/ballot/custody-seats.ts';
import { connect } from '#lib/server/db/connect.ts';
import { custodianAt } from '../support/custodians.ts';
import { expectNoBarrier } from '../support/barriers.ts';
import {
	newSharedPeriod,
	openPart,
	partFile,
	passphrase,
	savePart,
	seatTitles as titles,
	storedParts,
	type PartOnDisk
} from '../support/custody.ts';
import { expect, signIn, test } from '../support/page.ts';
import { newEmployee, type Somebody } from '../support/people.ts';

test.use({ expected: [/status of 4(09|22)/] });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const own = 'Oefen met je eigen bestand';
const together = 'Oefen samen met een ander';

/** On paper stands the text of the file, and no button. */
async function expectPaper(page: Page, file: PartOnDisk): Promise<void> {
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('pre')).toBeVisible();
	await expect(page.locator('pre')).toHaveText(file.buffer.toString().trim());
	await expect(page.getByRole('button', { name: 'Open en bevestig' })).toBeHidden();
	await page.emulateMedia({ media: null });
}

test('three custodians make a key in their browsers, keep their parts and rehearse', async ({
	page,
	newPage,
	product
}) => {
	test.slow();
	const period = await newSharedPeriod(product.databaseUrl);
	const irene = await newEmployee(product.databaseUrl, { role: 'integrity-coordinator' });
	const people: Somebody[] = [];
	const pages: Page[] = [];
	const files: PartOnDisk[] = [];
	for (let seat = 0; seat < titles.length; seat++) {
		people.push(await newEmployee(product.databaseUrl, { role: 'custodian' }));
		pages.push(await newPage());
		await signIn(pages[seat]!, people[seat]!, product);
	}
	const [one, two, three] = pages as [Page, Page, Page];
	const open = (on: Page) => on.goto(`/custody/${period.id}`, { waitUntil: 'networkidle' });
	await signIn(page, irene, product);

	await test.step('before I have a part, the page says so', async () => {
		await one.goto('/custody');
		await expect(one.getByText('Je bewaart geen sleuteldeel')).toBeVisible();
	});

	await test.step('the integrity coordinator names three different people', async () => {
		await page.goto(`/secret-choices/${period.id}/custody`, { waitUntil: 'networkidle' });
		for (const number of [1, 2, 3]) {
			const holder = page.getByRole('group', { name: `Plek ${number}` }).getByLabel('Bewaarder');
			await holder.selectOption({ label: people[Math.max(number - 2, 0)]!.name });
		}
		await press(page, 'Bewaar');
		await expect(page.getByRole('alert')).toContainText('Deze persoon heeft al een plek');
		for (const number of [1, 2, 3]) {
			const holder = page.getByRole('group', { name: `Plek ${number}` }).getByLabel('Bewaarder');
			await holder.selectOption({ label: people[number - 1]!.name });
		}
		await press(page, 'Bewaar');
		await expect(page.getByText('Dat is bewaard')).toBeVisible();
		await expect(page.getByText('Nog niet iedereen doet mee.')).toBeVisible();
		await expectNoBarrier(page, 'custody of a period');
	});

	await test.step('everybody joins with a browser of their own', async () => {
		await one.goto('/custody');
		await expectNoBarrier(one, 'my key parts');
		await one.getByRole('link', { name: period.title }).click();
		for (const each of pages) {
			await open(each);
			await press(each, 'Doe mee');
		}
		await expect(two.getByText('Jij doet mee. Nog niet iedereen.')).toBeVisible();
		await expect(three.getByRole('heading', { name: 'Maak de sleutel' })).toBeVisible();
		await expectNoBarrier(three, 'making the key');
	});

	await test.step('one makes the key; only what is sealed leaves the browser', async () => {
		const sent = three.waitForRequest((request) => request.url().endsWith('?/split'));
		await press(three, 'Maak de sleutel');
		const body = (await sent).postData() ?? '';
		expect(body.match(/name="(\w+)"/g)).toEqual(['name="publicKey"', 'name="dealt"']);
		await expect(three.getByText('De sleutel is gemaakt en verdeeld')).toBeVisible();
		const parts = await storedParts(product.databaseUrl, period.id);
		expect(new Set(parts.map(({ sealed }) => sealed)).size).toBe(3);
	});

	await test.step('everybody keeps the part in a file that opened once more', async () => {
		for (const [seat, each] of pages.entries()) {
			await open(each);
			if (seat === 0) await expectNoBarrier(each, 'receiving a part');
			const file = await savePart(each);
			files.push(file);
			if (seat === 0) await expectPaper(each, file);
			expect(file.name).toBe(`sleuteldeel-${period.id}-${seat + 1}.txt`);
			const step = 'Laat zien dat het gelukt is';
			const button = 'Open en bevestig';
			await openPart(each, step, button, file, 'een andere wachtzin');
			await expect(each.getByText('De wachtzin klopt niet.')).toBeVisible();
			expect(
				(await storedParts(product.databaseUrl, period.id)).filter((p) => p.sealed)
			).toHaveLength(titles.length - seat);
			await openPart(each, step, button, file);
			await expect(each.getByText('Je deel is bewaard. Hier is het gewist.')).toBeVisible();
		}
		const parts = await storedParts(product.databaseUrl, period.id);
		expect(parts).toEqual(titles.map(() => ({ sealed: null, received: true })));
		const kept = await one.evaluate(() => indexedDB.databases());
		expect(kept).toHaveLength(1);
	});

	await test.step('a damaged file is named, and so is a file of something else', async () => {
		const text = files[0]!.buffer.toString();
		const at = text.indexOf('"sealed"') + 20;
		const hurt = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
		const damaged = { ...files[0]!, name: 'gevallen.txt', buffer: Buffer.from(hurt) };
		await openPart(one, own, 'Open mijn bestand', damaged);
		await expect(one.getByText('Het bestand gevallen.txt is beschadigd.')).toBeVisible();
		const other = { ...files[0]!, name: 'notitie.txt', buffer: Buffer.from('een briefje') };
		await openPart(one, own, 'Open mijn bestand', other);
		await expect(one.getByText('Dit is geen bestand van een sleuteldeel.')).toBeVisible();
		await openPart(one, own, 'Open mijn bestand', files[0]!);
		await expect(one.getByText('Je bestand is heel.')).toBeVisible();
		await expectNoBarrier(one, 'rehearsing');
	});

	await test.step('what stands on paper opens too', async () => {
		const step = one.getByRole('region', { name: own, exact: true });
		await step.getByText('Heb je alleen papier?').click();
		await step.getByLabel('De tekst van het papier').fill(files[0]!.buffer.toString());
		await step.getByLabel('Wachtzin', { exact: true }).fill(passphrase);
		await step.getByRole('button', { name: 'Open mijn bestand' }).click();
		await expect(step.getByText('Even geduld')).toHaveCount(0);
		await expect(step.getByLabel('Wachtzin', { exact: true })).toHaveValue('');
		await expect(step.getByRole('alert')).toHaveCount(0);
	});

	await test.step('two files in one browser open a test envelope; only that is told', async () => {
		await openPart(two, together, 'Open mijn bestand', files[1]!);
		await openPart(two, together, 'Open mijn bestand', files[1]!);
		await expect(two.getByText('Dit deel is er al.')).toBeVisible();
		await openPart(two, together, 'Open mijn bestand', files[2]!);
		const sent = two.waitForRequest((request) => request.method() === 'POST');
		await press(two, 'Open de proefenvelop');
		expect((await sent).postData() ?? '').not.toContain('name=');
		await expect(two.getByText('De proefenvelop ging open.')).toBeVisible();
	});

	await test.step('the coordinator sees that the period can open', async () => {
		await page.reload();
		await expect(
			page.getByText('Iedereen heeft een deel. De keuzeperiode kan open.')
		).toBeVisible();
		await expect(
			page.getByRole('row').filter({ hasText: 'Heeft het deel en oefende' })
		).toHaveCount(2);
	});
});

test('who leaves is replaced: two old files split the key anew, and two new ones come to the count', async ({
	page,
	newPage,
	product
}) => {
	test.slow();
	const period = await newSharedPeriod(product.databaseUrl);
	const irene = await newEmployee(product.databaseUrl, { role: 'integrity-coordinator' });
	const people: Somebody[] = [];
	for (let count = 0; count < 4; count++)
		people.push(await newEmployee(product.databaseUrl, { role: 'custodian' }));
	const { db, sql, close } = connect(product.databaseUrl, 2);
	const on = today();
	const browsers = people.map(({ personId }) => custodianAt(db, personId, period.id, on));
	const three = browsers.slice(0, 3);
	const seats = three.map(({ personId }, at) => ({
		...{ title: titles[at]!, holder: personId, deputy: '' }
	}));
	await setSeats(db, period.id, { seats, sure: false }, { on, actor: irene.personId });
	for (const browser of three) await browser.join();
	const { point } = await three[0]!.makeKey();
	const old: PartOnDisk[] = [];
	for (const browser of three) {
		old.push(await partFile(period, point, await browser.part()));
		await confirmReceived(db, browser.who, period.id);
	}
	await sql`update ballot_period set opened_on = ${on} where id = ${period.id}`;
	await signIn(page, irene, product);

	await test.step('the coordinator replaces somebody, and is asked to be sure', async () => {
		await page.goto(`/secret-choices/${period.id}/custody`, { waitUntil: 'networkidle' });
		await page.getByText('Iemand vervangen').click();
		const seat = page.getByRole('group', { name: 'Plek 3' });
		await seat.getByLabel('Bewaarder').selectOption({ label: people[3]!.name });
		await press(page, 'Bewaar');
		await expect(page.getByText('Weet je het zeker?')).toBeVisible();
		await expect(page.getByText('twee oude bestanden samen openen')).toBeVisible();
		await expectNoBarrier(page, 'replacing a custodian');
		await press(page, 'Ja, verander het');
		await expect(page.getByText('De sleutel wordt opnieuw verdeeld.')).toBeVisible();
	});

	const [one, two] = [await newPage(), await newPage()];
	await test.step('two of them split the key again with their old files', async () => {
		for (const at of [1, 3]) await browsers[at]!.join();
		await signIn(one, people[0]!, product);
		await one.goto(`/custody/${period.id}`, { waitUntil: 'networkidle' });
		await press(one, 'Doe mee');
		const step = 'Verdeel de sleutel opnieuw';
		await openPart(one, step, 'Open mijn bestand', old[0]!);
		await expectNoBarrier(one, 'splitting again');
		await openPart(one, step, 'Open mijn bestand', old[1]!);
		await press(one, 'Verdeel opnieuw');
		await expect(one.getByText('De sleutel is gemaakt en verdeeld')).toBeVisible();
	});

	const parts = await Promise.all([1, 3].map((at) => browsers[at]!.part()));
	const [second, third] = await Promise.all(parts.map((part) => partFile(period, point, part)));
	for (const at of [1, 3]) await confirmReceived(db, browsers[at]!.who, period.id);
	await sql`update ballot_period set closed_on = '2026-01-31' where id = ${period.id}`;
	await close();

	await test.step('the parts come when the coordinator asks for them', async () => {
		await page.goto(`/secret-choices/${period.id}`, { waitUntil: 'networkidle' });
		await press(page, 'Vraag de bewaarders om hun deel');
		await signIn(two, people[1]!, product);
		await two.goto(`/custody/${period.id}`, { waitUntil: 'networkidle' });
		await expect(two.getByText('Nog niemand bracht een deel.')).toBeVisible();
		await expectNoBarrier(two, 'bringing a part');
		await openPart(two, 'Breng je deel', 'Breng mijn deel', second!);
		await expect(two.getByText('Je deel is gebracht.')).toBeVisible();
		await openPart(two, 'Breng je deel', 'Breng mijn deel', second!);
		await expect(two.getByText('Dit deel is er al.')).toBeVisible();
	});

	await test.step('an old part does not fit a new one, and is named', async () => {
		await one.reload({ waitUntil: 'networkidle' });
		await openPart(one, 'Breng je deel', 'Breng mijn deel', old[0]!);
		await expect(one.getByText('past niet bij het andere')).toBeVisible();
		const newcomer = await newPage();
		await signIn(newcomer, people[3]!, product);
		await newcomer.goto(`/custody/${period.id}`, { waitUntil: 'networkidle' });
		await openPart(newcomer, 'Breng je deel', 'Breng mijn deel', third!);
		await expect(newcomer.getByText('Je deel is gebracht.')).toBeVisible();
		await page.reload();
		await expect(page.getByText(`${titles[2]}: gebracht door ${people[3]!.name}`)).toBeVisible();
	});
});

test('without JavaScript the page says what is needed', async ({ browser, product }) => {
	const period = await newSharedPeriod(product.databaseUrl);
	const irene = await newEmployee(product.databaseUrl, { role: 'integrity-coordinator' });
	const context = await browser.newContext({
		javaScriptEnabled: false,
		baseURL: product.address
	});
	const page = await context.newPage();
	const names: Somebody[] = [];
	for (const _ of titles) {
		names.push(await newEmployee(product.databaseUrl, { role: 'custodian' }));
	}

	await test.step('naming the custodians works', async () => {
		await signIn(page, irene, product);
		await page.goto(`/secret-choices/${period.id}/custody`);
		for (const [at, { name }] of names.entries()) {
			const seat = page.getByRole('group', { name: `Plek ${at + 1}` });
			await seat.getByLabel('Bewaarder').selectOption({ label: name });
		}
		await press(page, 'Bewaar');
		await expect(page.getByText('Dat is bewaard')).toBeVisible();
	});

	await test.step('keeping a part does not, and the page tells', async () => {
		await context.clearCookies();
		await signIn(page, names[0]!, product);
		await page.goto(`/custody/${period.id}`);
		const alert = page.locator('noscript .utrecht-alert');
		await expect(alert).toBeVisible();
		expect(await alert.textContent()).toContain('Zet JavaScript aan');
	});
	await context.close();
});
