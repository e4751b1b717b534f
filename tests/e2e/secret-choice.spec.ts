import type { BrowserContext, Page } from '@playwright/test';
import { longDate } from '#lib/i18n/format.ts';
import { expectNoBarrier } from '../support/barriers.ts';
import { ballotsOf, lyingUnder, runningPeriod } from '../support/envelopes.ts';
import { newEmployee, type Somebody } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';
import type { Ready } from '../support/program.ts';
import { choose, chooseTwice, receipt, sent } from '../support/secret-choice.ts';
import { begin, onwardTo } from '../support/steps.ts';
import { awake, settled } from '../support/walk.ts';
import { stored } from '../support/writing.ts';

test.use({ expected: [/Failed to load resource: net::/] });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const unsent = (page: Page) =>
	page.locator('.frame').getByText('Je envelop is nog niet verstuurd.');
const ballotLabels = async (page: Page) => {
	const { local, session } = await stored(page);
	return [...Object.keys(local), ...Object.keys(JSON.parse(session))].filter((label) =>
		label.includes('.ballot.')
	);
};

/** Brings somebody to the card of the onboarding with its two dilemmas in one module. */
async function toTheCard(page: Page, who: Somebody, product: Ready): Promise<string> {
	await signIn(page, who, product);
	const path = await onwardTo(page, await begin(page, 'welkom', product), 'de-envelop', product);
	await page.goto(path);
	await awake(page);
	return path;
}

const toBox = (context: BrowserContext, ballotsToo = false) =>
	context.route(ballotsToo ? /\/ballot(s|-box)/ : /\/ballot-box$/, (route) => route.abort());

test('my choice goes away in an envelope, and I can change it on my own device', async ({
	page,
	product
}) => {
	const robin = await newEmployee(product.databaseUrl);
	const period = await runningPeriod(product.databaseUrl);
	const lies = (codes: string[]) => lyingUnder(product.databaseUrl, period.id, codes);
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.startsWith('/ballot')) asked.push(`${request.method()} ${pathname}`);
	});
	await toTheCard(page, robin, product);

	await test.step('before I choose I read that it is secret, until when, and who has the key', async () => {
		await press(page, 'Naar de keuze');
		await expect(page.getByText('Je keuze is geheim.')).toContainText(
			`tot en met ${longDate(period.closesOn, 'nl')}`
		);
		const link = page
			.locator('.frame')
			.getByRole('link', { name: 'Wat ziet mijn leidinggevende?' });
		await expect(link).toHaveAttribute('href', '/privacy');
		await page.getByText('Wie heeft de sleutel?').click();
		await expect(page.getByText('De beheerder kan de sleutel misbruiken.')).toBeVisible();
		await expectNoBarrier(page, 'before a secret choice');
		await press(page, 'Ja, alleen ik');
		await press(page, 'Terug');
	});

	const codes = await test.step('both envelopes lie in the box, without my name', async () => {
		const codes = await chooseTwice(page, 0, 1);
		expect(await lies(codes)).toEqual([
			{ contest: expect.stringMatching(/^de-envelop\|\d+\|first\|/), envelope: expect.any(String) },
			{ contest: expect.stringMatching(/^de-envelop\|\d+\|second\|/), envelope: expect.any(String) }
		]);
		const contests = await ballotsOf(product.databaseUrl, robin);
		expect(contests.map((text) => text.split('|').filter((_, at) => at % 2 === 0))).toEqual([
			['aanspreken', 'first'],
			['aanspreken', 'second'],
			['de-envelop', 'first'],
			['de-envelop', 'second']
		]);
		return codes;
	});

	await test.step('after the second choice I see what was chosen in an earlier period', async () => {
		const earlier = page.getByRole('region', { name: /^De uitslag van / });
		await expect(earlier).toContainText('Dit zijn keuzes in een oefening, geen gedrag.');
		await expect(earlier).toContainText(/\d+\s?%/);
		await expectNoBarrier(page, 'after a secret choice');
	});

	await test.step('choosing again puts other envelopes in the same place', async () => {
		const before = await lies(codes);
		await page.reload();
		await awake(page);
		await expect(sent(page)).toBeVisible();
		await press(page, 'Opnieuw beginnen');
		expect(await chooseTwice(page, 1, 1)).toEqual(codes);
		const after = await lies(codes);
		expect(after.map(({ contest }) => contest)).toEqual(before.map(({ contest }) => contest));
		for (const [at, { envelope }] of after.entries()) {
			expect(envelope).not.toBe(before[at]!.envelope);
			expect(envelope).toHaveLength(before[at]!.envelope.length);
		}
	});

	await test.step('the other dilemma of the module asks for no other ballots', async () => {
		asked.length = 0;
		await press(page, 'Klaar, verder');
		await page.waitForURL('**/aanspreken');
		await awake(page);
		expect(await lies(await chooseTwice(page, 3, 0))).toHaveLength(2);
		expect(asked).toEqual(['POST /ballot-box', 'POST /ballot-box']);
	});
});

test('a lost connection loses no choice', async ({ page, context, product }) => {
	const robin = await newEmployee(product.databaseUrl);
	const { id } = await runningPeriod(product.databaseUrl);
	const card = await toTheCard(page, robin, product);
	await settled(page);
	await press(page, 'Naar de keuze');
	await press(page, 'Ja, alleen ik');

	await test.step('an envelope waits, and goes when I say so', async () => {
		await toBox(context);
		await choose(page, 0);
		await expect(unsent(page)).toBeVisible();
		await press(page, 'Probeer het nu');
		await settled(page);
		await expect(unsent(page)).toBeVisible();
		await context.unrouteAll();
		await press(page, 'Probeer het nu');
		await receipt(page);
	});

	await test.step('or by itself when the network comes back', async () => {
		await press(page, 'Kies nog een keer');
		await context.setOffline(true);
		await choose(page, 1);
		await expect(unsent(page)).toBeVisible();
		await context.setOffline(false);
		await expect(sent(page)).toBeVisible();
	});

	await test.step('or from a next page', async () => {
		await press(page, 'Klaar, verder');
		await page.waitForURL('**/aanspreken');
		await awake(page);
		await toBox(context);
		await page.locator('.frame .bar .nl-button--primary').click();
		await choose(page, 0);
		await expect(unsent(page)).toBeVisible();
		await page.goto('/programme');
		await context.unrouteAll();
		const delivered = page.waitForResponse(/\/ballot-box$/);
		await page.goto('/programme/welkom');
		expect((await delivered).status()).toBe(204);
		await page.goto(card.replace('de-envelop', 'aanspreken'));
		await awake(page);
		expect(await lyingUnder(product.databaseUrl, id, [await receipt(page)])).toHaveLength(1);
	});
});

test('a choice that is quicker than its ballot waits for it', async ({
	page,
	context,
	product
}) => {
	const robin = await newEmployee(product.databaseUrl);
	await toBox(context, true);
	await toTheCard(page, robin, product);
	await press(page, 'Naar de keuze');
	await choose(page, 0);
	await expect(unsent(page)).toBeVisible();
	expect(await ballotsOf(product.databaseUrl, robin)).toEqual([]);
	await context.unrouteAll();
	await press(page, 'Probeer het nu');
	const { id } = await runningPeriod(product.databaseUrl);
	expect(await lyingUnder(product.databaseUrl, id, [await receipt(page)])).toHaveLength(1);
});

test('on another device I choose with the code of the first', async ({
	page,
	newPage,
	product
}) => {
	const robin = await newEmployee(product.databaseUrl);
	const { id } = await runningPeriod(product.databaseUrl);
	const card = await toTheCard(page, robin, product);
	await press(page, 'Naar de keuze');
	await press(page, 'Ja, alleen ik');
	await press(page, 'Terug');
	const codes = await chooseTwice(page, 0, 0);
	const before = await lyingUnder(product.databaseUrl, id, codes);
	const phone = await newPage();

	await test.step('there the walk goes on, and says where I can choose', async () => {
		await signIn(phone, robin, product);
		await phone.goto(card);
		await awake(phone);
		await settled(phone);
		await press(phone, 'Naar de keuze');
		await expect(phone.getByText('Geheim kiezen kan op je andere apparaat')).toBeVisible();
		await expectNoBarrier(phone, 'where no secret choice can be made');
		await choose(phone, 1);
		await expect(phone.getByRole('heading', { name: 'Voor en tegen' })).toBeVisible();
		await expect(sent(phone)).toHaveCount(0);
		expect(await lyingUnder(product.databaseUrl, id, codes)).toEqual(before);
	});

	const link = await test.step('the first device shows a code, for two minutes', async () => {
		await page.clock.install();
		await page.goto('/other-device');
		await press(page, 'Laat de code zien');
		await expect(page.getByRole('img', { name: /QR-code/ })).toBeVisible();
		const link = await page.locator('main code').innerText();
		await expectNoBarrier(page, 'a code for another device');
		expect(link).toMatch(/\/other-device#[\w-]{43}\.[\w-]{12}$/);
		await page.clock.fastForward(120_000);
		await expect(page.getByText('De code is verborgen.')).toBeVisible();
		await expect(page.locator('main code')).toHaveCount(0);
		return link;
	});

	await test.step('somebody else cannot use it', async () => {
		const other = await newPage();
		await signIn(other, await newEmployee(product.databaseUrl), product);
		await other.goto(link);
		await expect(other.getByText('Deze code is van een ander account')).toBeVisible();
		expect(await ballotLabels(other)).toEqual([]);
	});

	await test.step('the other device takes it out of the address and asks whether it is mine', async () => {
		await phone.goto(link);
		await expect(phone.getByText('Gebruik jij dit apparaat alleen?')).toBeVisible();
		expect(phone.url()).toBe(`${product.address}/other-device`);
		await expectNoBarrier(phone, 'taking over a code');
		await press(phone, 'Ja, alleen ik');
		await expect(phone.getByText('Je kunt hier verder')).toBeVisible();
	});

	await test.step('from there on I choose there too, in the place of my first envelopes', async () => {
		await phone.goto(card);
		await awake(phone);
		expect(await chooseTwice(phone, 1, 2)).toEqual(codes);
		const after = await lyingUnder(product.databaseUrl, id, codes);
		expect(after).toHaveLength(2);
		expect(after).not.toEqual(before);
	});
});

test('on a device of others I choose until I sign out', async ({ page, context, product }) => {
	const robin = await newEmployee(product.databaseUrl);
	const { id } = await runningPeriod(product.databaseUrl);
	const card = await toTheCard(page, robin, product);

	await test.step('in every item of the module', async () => {
		await press(page, 'Naar de keuze');
		await press(page, 'Nee, ook anderen');
		await press(page, 'Terug');
		const codes = await chooseTwice(page, 0, 1);
		await press(page, 'Klaar, verder');
		await page.waitForURL('**/aanspreken');
		await awake(page);
		const others = await chooseTwice(page, 1, 1);
		expect(await lyingUnder(product.databaseUrl, id, [...codes, ...others])).toHaveLength(4);
		expect((await stored(page)).local).toEqual({});
	});

	await test.step('signing out waits for an envelope that is not sent', async () => {
		await page.reload();
		await awake(page);
		await settled(page);
		await page.locator('.frame .bar .nl-button--primary').click();
		await toBox(context);
		await choose(page, 0);
		await expect(unsent(page)).toBeVisible();
		await page.getByRole('banner').locator('summary').click();
		await press(page, 'Uitloggen');
		await expect(page.getByRole('alert')).toContainText('telt je keuze niet mee');
		await context.unrouteAll();
		await page.getByRole('alert').getByRole('button', { name: 'Probeer het nu' }).click();
		await page.waitForURL('**/sign-in');
	});

	await test.step('and then nothing of it is left here', async () => {
		await expect.poll(() => ballotLabels(page)).toEqual([]);
		await signIn(page, robin, product);
		await page.goto(card);
		await awake(page);
		await press(page, 'Naar de keuze');
		await expect(page.getByText('Geheim kiezen kan op je andere apparaat')).toBeVisible();
	});
});
