import type { Page } from '@playwright/test';
import { written } from '../support/content.ts';
import { tabTo } from '../support/keyboard.ts';
import {
	choose,
	chooseOnTablet,
	join,
	lead,
	newLeader,
	openProjector,
	phoneSize,
	press,
	takesPart
} from '../support/meeting.ts';
import { expect, fillInSignIn, signIn, test } from '../support/page.ts';
import { newEmployee } from '../support/people.ts';
import { begin } from '../support/steps.ts';

// One phone is offline for a while.
test.use({ expected: [/ERR_INTERNET_DISCONNECTED/] });

const { options, question, essence } = written('drie-euro-tachtig', 'card');
const [a, b, c] = options.map(({ text }) => text) as [string, string, string];
const agreed = 'Bij twijfel vragen we het eerst aan een collega.';
const results = /[Mm]eer dan de helft|[Ww]einig of geen|Uitslag: /;

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const refresh = (phone: Page) => phone.locator('noscript button', { hasText: 'Ververs' }).click();

/** Chooses with the keyboard alone. */
async function keyTo(phone: Page, option: string): Promise<void> {
	const radio = phone.getByRole('radio', { name: option });
	await tabTo(phone, phone.getByRole('radio').first());
	for (let presses = 0; presses < 4 && !(await radio.isChecked()); presses++)
		await phone.keyboard.press(presses === 0 ? 'Space' : 'ArrowDown');
	await expect(radio).toBeChecked();
	await tabTo(phone, phone.getByRole('button', { name: 'Dit is mijn keuze' }));
	await phone.keyboard.press('Enter');
	await expect(phone.getByText('Gekozen', { exact: true })).toBeVisible();
}

test('a team chooses, talks and chooses again, with five phones, a projector and a remote', async ({
	page: remote,
	newPage,
	product
}) => {
	test.setTimeout(180_000);
	await remote.setViewportSize(phoneSize.viewport!);
	const robin = await newEmployee(product.databaseUrl);
	const key = `Mag ik de kaart nog een keer lenen? ${robin.personnelNumber}`;

	const code = await test.step('prepares a meeting and starts it', async () => {
		await newLeader(remote, product);
		await remote.goto('/meetings');
		await remote.getByRole('button', { name: /De kaart van een kwartier/ }).click();
		await remote.waitForURL(/\/meetings\/[\da-f-]{36}/);
		await remote.getByLabel('Telt mee voor een programma?').selectOption('welkom/samen');
		await press(remote, 'Start de bijeenkomst');
		await remote.waitForURL(/\/live\/\w{6}\/remote/);
		await expect(title(remote)).toHaveText('Niet delen');
		return new URL(remote.url()).pathname.split('/')[2]!;
	});
	const projector = await test.step('opens the screen for the room', async () => {
		const opened = await openProjector(remote);
		await expect(opened.getByRole('img', { name: 'Scan deze code' })).toBeVisible();
		await expect(opened).toHaveURL(new RegExp(`/live/${code}/projector$`));
		return opened;
	});
	const counted = projector.locator('p', { hasText: 'hebben gekozen' });
	const [plain, keys, tablet, own, wandering] = await Promise.all([
		newPage({ ...phoneSize, javaScriptEnabled: false }),
		newPage(phoneSize),
		newPage({ viewport: { width: 810, height: 1080 } }),
		newPage(phoneSize),
		newPage(phoneSize)
	]);
	const scripted = [keys, own, wandering];

	await test.step('four phones join with the code, and a tablet', async () => {
		for (const phone of [plain, ...scripted]) await join(phone, code);
		await plain.locator('noscript button', { hasText: 'Doe mee' }).click();
		await Promise.all(scripted.map(takesPart));
		await tablet.goto(`/live/${code}/tablet`);
		await expect(title(tablet)).toHaveText('Even wachten');
		await expect(projector.getByText('4 telefoons doen mee')).toBeVisible();
	});
	await test.step('one of them puts her name on the list, apart from her choices', async () => {
		const setUp = await newPage();
		await signIn(setUp, robin, product);
		await begin(setUp, 'welkom', product);
		await own.getByRole('link', { name: 'Ik ben erbij' }).click();
		await fillInSignIn(own, robin);
		await own.waitForURL(`**/live/${code}/here`);
		await press(own, 'Ik ben erbij');
		await expect(own.getByText('Je naam staat op de lijst')).toBeVisible();
		await own.getByRole('link', { name: 'Naar de bijeenkomst' }).click();
		await takesPart(own);
	});
	const live = await keys.locator('#phone [aria-live=polite]').elementHandle();

	await test.step('the first choice: one changes it, one is offline for a while', async () => {
		await lead(remote, 'Begin de bijeenkomst', 'Open de eerste keuze');
		await expect(projector.getByRole('heading', { name: question })).toBeVisible();
		await refresh(plain);
		await choose(plain, a);
		await expect.poll(() => live!.textContent()).toBe('Je kunt nu kiezen');
		await expect(title(keys)).toBeFocused();
		await keyTo(keys, b);
		await chooseOnTablet(tablet, b);
		await chooseOnTablet(tablet, b);
		await choose(own, c);
		await press(own, 'Verander je keuze');
		await choose(own, b);
		await own.reload();
		await takesPart(own);
		await expect(own.getByText('Gekozen', { exact: true })).toBeVisible();
		await expect(own.getByText(b).first()).toBeVisible();
		await wandering.context().setOffline(true);
		await wandering.getByRole('radio', { name: a }).check();
		await press(wandering, 'Dit is mijn keuze');
		await expect(wandering.getByText('Je keuze is bewaard')).toBeVisible();
		await expect(counted).toHaveText(/^5 van [56] hebben gekozen$/);
		await wandering.context().setOffline(false);
		await expect(wandering.getByText('Gekozen', { exact: true })).toBeVisible();
		await expect(counted).toHaveText(/^6 van \d hebben gekozen$/);
	});
	const screens = [projector, ...scripted, tablet, remote];
	const noResult = async (said: string) => {
		await expect(projector.getByText(said, { exact: true })).toBeVisible();
		for (const screen of screens) await expect(screen.locator('body')).not.toContainText(results);
	};
	await test.step('the talk, with a timer, and without the first result', async () => {
		await lead(remote, 'Sluit de eerste keuze');
		await noResult('Het kiezen is gesloten');
		await expect.poll(() => live!.textContent()).toBe('Kiezen kan nu niet meer');
		await lead(remote, 'Begin het gesprek');
		await press(remote, '5 min: start de tijd');
		await noResult('Praat er samen over');
		await expect(projector.getByRole('timer')).toHaveText(/^[45]:\d\d$/);
		await expect(keys.getByRole('timer')).toHaveText(/^[45]:\d\d$/);
		await expect(projector.getByText(options[0]!.pros[0]!)).toBeVisible();
	});
	await test.step('the second choice', async () => {
		await lead(remote, 'Open de tweede keuze');
		await noResult('Tweede keuze: kies op je telefoon');
		await refresh(plain);
		await choose(plain, b);
		await keyTo(keys, c);
		await chooseOnTablet(tablet, a);
		await chooseOnTablet(tablet, b);
		await choose(own, b);
		await choose(wandering, c);
		await expect(counted).toHaveText(/^6 van \d hebben gekozen$/);
		await lead(remote, 'Sluit de tweede keuze');
		await noResult('Het kiezen is gesloten');
	});
	await test.step('the result is what was chosen, on every screen', async () => {
		await lead(remote, 'Toon de uitslag');
		const none = 'weinig of geen';
		const byOption = ['een deel', none, 'meer dan de helft', 'een deel', none, 'een deel'];
		const shown = [...byOption, none, none, none, none];
		await expect(projector.getByRole('cell')).toHaveText(shown);
		// Too few chose twice on one device to say how many changed their mind.
		await expect(projector.getByText('koos de tweede keer anders')).toHaveCount(0);
		await expect(projector.getByText(essence)).toBeVisible();
		await expect(projector.getByRole('heading', { name: 'Uit onze gedragscode' })).toBeVisible();
		await refresh(plain);
		for (const phone of [plain, ...scripted]) {
			await phone.locator('summary', { hasText: 'Bekijk als tabel' }).click();
			await expect(phone.getByRole('cell')).toHaveText(shown);
			await expect(phone.getByText(essence)).toBeVisible();
			await expect(phone.getByRole('heading', { name: 'Uit onze gedragscode' })).toBeVisible();
		}
		await own.locator('summary', { hasText: 'Wat koos ik?' }).click();
		await expect(own.getByRole('definition')).toHaveText([new RegExp(b), new RegExp(b)]);
		await expect.poll(() => live!.textContent()).toBe('De uitslag');
		expect(await live!.evaluate((element) => element.isConnected)).toBe(true);
	});
	await test.step('a rating, what is agreed, how many people there were', async () => {
		await lead(remote, 'Naar het cijfer');
		await expect(remote.getByText('gaven een cijfer')).toBeVisible();
		await refresh(plain);
		for (const phone of [plain, ...scripted]) {
			await phone.getByRole('radio', { name: '8', exact: true }).check({ force: true });
			await press(phone, 'Geef dit cijfer');
			await expect(phone.getByText('Je gaf een 8.')).toBeVisible();
		}
		await remote.getByLabel('Wat spreken we af?').fill(agreed);
		await expect(remote.getByText('Bewaard', { exact: true })).toBeVisible();
		await remote.getByLabel('In de zaal').fill('7');
		await press(remote, 'Bewaar');
		await expect(remote.getByText('past bij het aantal mensen')).toBeVisible();
		await expect(remote.getByText(/^4 van \d gaven een cijfer$/)).toBeVisible();
		await lead(remote, 'Sluit af', 'Ja, sluit af');
		await expect(projector.getByText(agreed)).toBeVisible();
		for (const phone of scripted) await expect(title(phone)).toHaveText('Bedankt voor het meedoen');
	});
	await test.step('afterwards: numbers, a list of names, and the module is done', async () => {
		await remote.getByRole('link', { name: 'Naar deze bijeenkomst' }).click();
		await expect(remote.getByText('7 in de zaal, 0 online')).toBeVisible();
		await expect(remote.getByText(agreed).first()).toBeVisible();
		const list = remote.getByRole('region', { name: 'Wie was erbij?' });
		await expect(list.getByText(robin.name)).toBeVisible();
		await own.goto('/programme/welkom');
		const module = own.getByRole('region', { name: 'Samen in gesprek' });
		await expect(module.getByText('Afgerond')).toBeVisible();
	});
	await test.step('what they thought comes into the case book once a second person has read it', async () => {
		await remote.locator('summary', { hasText: 'Schrijf het op' }).click();
		await remote.getByLabel('Welke vraag was het?').fill(key);
		await remote
			.getByLabel('Wat waren de argumenten?')
			.fill('Het is klein, maar het is niet van jou.');
		await remote.getByLabel('Wat spraken jullie af?').fill('We vragen het eerst.');
		await remote
			.getByRole('group', { name: 'Waar gaat het over?' })
			.getByRole('checkbox')
			.first()
			.check();
		await press(remote, 'Stel het voor');
		await expect(remote.getByText('Een tweede persoon bekijkt je voorstel')).toBeVisible();
		await own.goto(`/case-book?q=${robin.personnelNumber}`);
		await expect(own.getByText(key)).toHaveCount(0);
		const second = await newPage();
		await signIn(second, await newEmployee(product.databaseUrl, { role: 'academy' }), product);
		await second.goto('/case-book/review');
		const proposal = second.getByRole('article', { name: key });
		await proposal.getByRole('button', { name: 'Publiceer' }).click();
		await expect(proposal).toHaveCount(0);
		await own.goto('/case-book');
		await own.getByLabel('Zoek op woord').fill(robin.personnelNumber);
		await press(own, 'Zoek');
		await expect(own.getByRole('article', { name: key })).toBeVisible();
	});
});
