import { randomBytes } from 'node:crypto';
import type { Phone } from '../support/live-client.ts';
import {
	join,
	lead,
	newLeader,
	openProjector,
	othersIn,
	phoneSize,
	press,
	startHere,
	takesPart
} from '../support/meeting.ts';
import { expect, test } from '../support/page.ts';

// The line of a guest whose link does not work is refused.
test.use({ expected: [/status of 404/] });

const [schaal, volgorde, woorden] = [
	{ key: 'schaal', kind: 'scale', question: 'Hoe makkelijk zeg je hier iets?', steps: 5 },
	{ key: 'volgorde', kind: 'ranking', question: 'Wat weegt het zwaarst?' },
	{ key: 'woorden', kind: 'words', question: 'Welk woord past bij moed?', most: 2 }
];
const agenda = [
	{ ...schaal, low: 'niet', high: 'heel makkelijk' },
	{ ...volgorde, entries: ['De inwoner', 'Het team', 'De regels'] },
	woorden
];

test('a scale, an order, words and a question typed on the spot', async ({
	page: remote,
	newPage,
	product
}) => {
	test.setTimeout(120_000);
	await newLeader(remote, product);
	const { code } = await startHere(remote, agenda, { exact: true });
	const projector = await openProjector(remote);
	const phone = await newPage(phoneSize);
	await join(phone, code);
	await takesPart(phone);
	const others = await othersIn(code, product);
	const rows = (of = projector) => of.getByRole('table').getByRole('row');
	const chosen = () => expect(phone.getByText('Gekozen', { exact: true })).toBeVisible();

	await test.step('a scale, with exact numbers', async () => {
		await lead(remote, 'Begin de bijeenkomst', 'Open de keuze');
		await phone.getByRole('radio', { name: '4' }).check({ force: true });
		await press(phone, 'Dit is mijn keuze');
		await chosen();
		for (const [at, scale] of [4, 4, 2, 5].entries())
			await others[at]!.choose(others[at]!.message('schaal', 'first', { scale }));
		await lead(remote, 'Sluit de keuze', 'Toon de uitslag');
		const [none, one, three] = ['0 van 5', '1 van 5', '3 van 5'];
		await expect(projector.getByRole('table').getByRole('cell')).toHaveText([
			none,
			one,
			none,
			three,
			one,
			none
		]);
	});
	await test.step('an order, made with buttons that move an entry', async () => {
		await lead(remote, 'Volgende vraag', 'Open de keuze');
		const order = phone.getByRole('list', { name: 'De volgorde nu' }).getByRole('listitem');
		await expect(order).toHaveCount(3);
		for (const way of ['Omlaag', 'Omhoog']) {
			const move = phone.getByRole('button', { name: `${way}: De regels` });
			while (await move.isEnabled()) await move.click();
		}
		await expect(order.first()).toContainText('De regels');
		await expect(phone.getByText('De regels staat nu op plaats 1.')).toBeAttached();
		await press(phone, 'Dit is mijn keuze');
		await chosen();
		for (const other of others)
			await other.choose(other.message('volgorde', 'first', { ranking: ['c', 'b', 'a'] }));
		await lead(remote, 'Sluit de keuze', 'Toon de uitslag');
		await expect(rows().nth(1)).toContainText('De regels');
		await expect(phone.getByRole('listitem').first()).toContainText('De regels');
	});
	await test.step('words that stand on no screen before the facilitator has read them', async () => {
		await lead(remote, 'Volgende vraag', 'Open de keuze');
		await phone.getByLabel('Woord 1').fill('Lef');
		await phone.getByLabel('Woord 2').fill('Twijfel');
		await press(phone, 'Dit is mijn keuze');
		await chosen();
		for (const other of others)
			await other.choose(other.message('woorden', 'first', { words: ['lef', 'vertrouwen'] }));
		await lead(remote, 'Sluit de keuze', 'Toon de uitslag');
		await expect(remote.getByRole('checkbox', { name: 'vertrouwen' })).toBeVisible();
		await expect(remote.getByRole('checkbox', { name: 'twijfel' })).toHaveCount(0);
		await expect(projector.getByText('vertrouwen')).toHaveCount(0);
		await remote.getByRole('checkbox', { name: 'lef' }).check();
		await press(remote, 'Toon deze woorden');
		for (const screen of [projector, phone]) {
			await expect(screen.getByText('lef', { exact: true }).first()).toBeVisible();
			await expect(screen.getByText('vertrouwen')).toHaveCount(0);
		}
	});
	await test.step('a question typed on the spot', async () => {
		await remote.locator('summary', { hasText: 'Iets toevoegen' }).click();
		await remote.getByLabel('Jouw vraag').fill('Wat doen we hier morgen mee?');
		await remote.getByLabel('Antwoord 1').fill('We bellen eerst');
		await remote.getByLabel('Antwoord 2').fill('We wachten af');
		await press(remote, 'Zet de vraag klaar');
		await expect(remote.getByText('Staat klaar als volgende onderdeel.')).toBeVisible();
		await lead(remote, 'Volgende vraag', 'Open de keuze');
		await phone.getByRole('radio', { name: 'We bellen eerst' }).check();
		await press(phone, 'Dit is mijn keuze');
		await chosen();
		for (const other of others)
			await other.choose(other.message(await looseKey(other), 'first', { option: 'b' }));
		await lead(remote, 'Sluit de keuze', 'Toon de uitslag');
		await expect(projector.getByRole('table').getByRole('cell')).toHaveText([
			'1 van 6',
			'5 van 6',
			'0 van 6'
		]);
	});
});

/** The key of the question that is open, as a phone gets it. */
async function looseKey(phone: Phone): Promise<string> {
	const { body } = await phone.look();
	return (body['view'] as { asks: { item: string } }).asks.item;
}

test('a guest leads, keys of the projector move the remote, and a hard moment is one key away', async ({
	page: own,
	newPage,
	product
}) => {
	await newLeader(own, product);
	const { code } = await startHere(own, ['de-envelop', 'drie-euro-tachtig'], { manager: true });
	const link = await own.getByLabel('Geef de bediening aan iemand anders').inputValue();
	const guest = await newPage(phoneSize);
	const phase = (of = guest) => of.getByRole('heading', { level: 2 }).first();

	await test.step('where a manager takes part, somebody else holds the remote', async () => {
		await expect(own.getByRole('heading', { level: 2 })).toHaveText(
			'Laat iemand anders de bediening doen'
		);
		await guest.goto(link);
		await expect(guest).toHaveURL(new RegExp(`/live/${code}/guest$`));
		await press(guest, 'Neem de bediening over');
		await lead(guest, 'Begin de bijeenkomst', 'Open de eerste keuze');
		await expect(phase()).toHaveText('De eerste keuze is open');
		await expect(phase(own)).toHaveText('De eerste keuze is open');
		await expect(own.getByText('Je kijkt hier mee.')).toBeVisible();
	});
	await test.step('pressing twice does nothing extra', async () => {
		await guest.getByRole('button', { name: 'Sluit de eerste keuze' }).dblclick();
		await expect(phase()).toHaveText('Het kiezen is gesloten');
		await expect(phase(own)).toHaveText('Het kiezen is gesloten');
	});
	await test.step('the first device takes over again', async () => {
		await press(own, 'Neem de bediening over');
		await expect(own.getByRole('button', { name: 'Begin het gesprek' })).toBeVisible();
		await expect(
			guest.getByRole('button', { name: 'Neem de bediening over' }).first()
		).toBeVisible();
	});
	await test.step('keys on the window for the room move the remote', async () => {
		await own.locator('summary', { hasText: 'Scherm voor de zaal' }).click();
		const projector = await openProjector(own);
		await expect(projector.getByText('Het kiezen is gesloten')).toBeVisible();
		await projector.keyboard.press('PageDown');
		await expect(projector.getByText('Praat er samen over', { exact: true })).toBeVisible();
		await projector.keyboard.press('t');
		await expect(projector.getByRole('timer')).toBeVisible();
		await projector.keyboard.press('ArrowRight');
		await expect(projector.getByText('Tweede keuze: kies op je telefoon')).toBeVisible();
		await projector.keyboard.press('b');
		await expect(projector.getByText('Het scherm is even leeg.')).toBeAttached();
		await projector.keyboard.press('b');
		await expect(projector.getByText('Het scherm is even leeg.')).toHaveCount(0);
	});
	await test.step('what to say in a hard moment', async () => {
		await own.locator('body').press('l');
		const dialog = own.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Iemand vertelt een eigen fout' }).click();
		await expect(dialog.getByText('Dank je. Dit vertellen kost moed.')).toBeVisible();
		await expect(dialog.getByRole('link', { name: /\d{3}/ }).first()).toHaveAttribute(
			'href',
			/^tel:/
		);
		await own.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
	});
	await test.step('a link of another meeting leads nowhere', async () => {
		const stranger = await newPage();
		await stranger.goto(`/live/${code}/guest#${randomBytes(32).toString('base64url')}`);
		await expect(stranger.getByText('Deze link werkt niet meer.')).toBeVisible();
	});
});
