import type { Page } from '@playwright/test';
import type { Language } from '#lib/i18n/language.ts';
import { livePhone } from '#lib/i18n/live-phone.ts';
import { liveRemote } from '#lib/i18n/live-remote.ts';
import { expectNoBarrier } from '../support/barriers.ts';
import {
	join,
	lead,
	newLeader,
	othersIn,
	phoneSize,
	press,
	startHere,
	takesPart
} from '../support/meeting.ts';
import { expect, test } from '../support/page.ts';

// Pages that are not there answer so.
test.use({ expected: [/status of 4\d\d/], contextOptions: { reducedMotion: 'reduce' } });

const languages: Language[] = ['nl', 'en'];
const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens everything that opens on request. */
async function unfold(page: Page): Promise<void> {
	for (const summary of await page.locator('details:not([open]) > summary').all())
		if (await summary.isVisible()) await summary.click();
}

/** What the remote presses, what a phone then says, and the round that is open. */
const phases = [
	['begin', 'introSays', null],
	['open-first', 'firstSays', 'first'],
	['close-first', 'closedTitle', null],
	['begin-talk', 'talkTitle', null],
	['open-second', 'secondSays', 'second'],
	['close-second', 'closedTitle', null],
	['show-result', 'resultTitle', null],
	['to-rating', 'rateTitle', null],
	['finish', 'endTitle', null]
] as const;

for (const language of languages) {
	test(`no barrier in any phase of a meeting on phone, remote and projector, in ${language}`, async ({
		page: remote,
		newPage,
		product
	}) => {
		test.setTimeout(180_000);
		await newLeader(remote, product, language);
		const { code, projector: path } = await startHere(remote, ['de-envelop']);
		const projector = await newPage({ viewport: { width: 1920, height: 1080 } });
		await projector.goto(path.replace('#', `?lang=${language}#`));
		const phone = await newPage(phoneSize);
		await phone.goto(`/live/${code}?lang=${language}`);
		const live = phone.locator('#phone [aria-live=polite]');
		await expect(live).toHaveText(livePhone[language].lobbyTitle);
		const others = await othersIn(code, product);
		const check = async (where: string) => {
			for (const [name, screen] of Object.entries({ phone, remote, projector }))
				await expectNoBarrier(screen, `${name}, ${where}, in ${language}`, {
					colours: language === 'nl'
				});
		};
		await check('lobby');
		for (const [pressed, says, round] of phases) {
			await press(remote, liveRemote[language][pressed]);
			if (pressed === 'finish') await press(remote, liveRemote[language].overYes);
			await expect(live).toHaveText(livePhone[language][says]);
			if (round)
				for (const other of others) await other.choose(other.choice('de-envelop', round, 'b'));
			await check(says);
		}
	});
}

const kinds = [
	{ key: 'dia', kind: 'knowledge', content: 'waar-kan-ik-terecht', slide: 1 },
	{ key: 'stap', kind: 'step', method: 'dilemmamethode', step: 1 },
	{ key: 'pauze', kind: 'break', minutes: 10 }
];
const asked = [
	{ key: 'schaal', kind: 'scale', question: 'Zeg je het?', steps: 5, low: 'nee', high: 'ja' },
	{ key: 'orde', kind: 'ranking', question: 'Wat weegt?', entries: ['De inwoner', 'Het team'] },
	{ key: 'woord', kind: 'words', question: 'Welk woord past?', most: 3 }
];
const answers = { schaal: { scale: 2 }, orde: { ranking: ['b', 'a'] }, woord: { words: ['lef'] } };

test('no barrier in any kind of item', async ({ page: remote, newPage, product }) => {
	test.setTimeout(180_000);
	await newLeader(remote, product);
	const { code, projector: path } = await startHere(remote, [...kinds, ...asked], { exact: true });
	const projector = await newPage({ viewport: { width: 1920, height: 1080 } });
	await projector.goto(path);
	const phone = await newPage(phoneSize);
	await phone.goto(`/live/${code}`);
	await takesPart(phone);
	const others = await othersIn(code, product);
	const check = async (where: string) => {
		for (const [name, screen] of Object.entries({ phone, remote, projector }))
			await expectNoBarrier(screen, `${name}, ${where}`);
	};
	await unfold(remote);
	await expectNoBarrier(remote, 'the remote with all that it can open');
	const kicker = phone.locator('.kicker');
	for (const [at, name] of ['Begin de bijeenkomst', 'Volgende stap', 'Naar de pauze'].entries()) {
		await lead(remote, name);
		await expect(kicker).toHaveText(new RegExp(`${at + 1} van 6`));
		await check(kinds[at]!.kind);
	}
	for (const [at, { key, kind }] of asked.entries()) {
		await lead(remote, 'Volgende vraag', 'Open de keuze');
		await expect(kicker).toHaveText(new RegExp(`${at + 4} van 6`));
		await expect(phone.getByRole('button', { name: 'Dit is mijn keuze' })).toBeVisible();
		await check(`${kind}, open`);
		const choice = answers[key as keyof typeof answers];
		for (const other of others) await other.choose(other.message(key, 'first', choice));
		await lead(remote, 'Sluit de keuze', 'Toon de uitslag');
		if (kind === 'words') {
			await remote.getByRole('checkbox', { name: 'lef' }).check();
			await press(remote, 'Toon deze woorden');
		}
		await expect(title(phone)).toHaveText('De uitslag');
		await check(`${kind}, revealed`);
	}
});

test('no barrier on the pages around a meeting', async ({ newPage, product }) => {
	test.setTimeout(180_000);
	for (const language of languages) {
		const leader = await newPage();
		await newLeader(leader, product, language);
		const visit = async (path: string) => {
			await leader.goto(path);
			await unfold(leader);
			await expectNoBarrier(leader, `${path} in ${language}`, { colours: language === 'nl' });
		};
		await visit('/meetings');
		await visit('/meetings/new');
		await leader
			.getByRole('button', { name: /Het teamgesprek/ })
			.first()
			.click();
		await leader.waitForURL(/\/meetings\/[\da-f-]{36}/);
		const plan = new URL(leader.url()).pathname;
		await visit(plan);
		for (const part of ['cards', 'guide', 'talk', 'poster'])
			await visit(`${plan}/print?part=${part}`);
		await visit('/live');
		const { code } = await startHere(leader, [], { module: 'welkom/samen' });
		await visit('/meetings');
		await visit(`/live/${code}/here`);
		await visit(`/live/${code}/tablet`);
		await visit('/live/CCC777/remote');
		await visit('/live/CCC777');
		await visit(`/live/${code}/projector`);
		await leader.goto(`/live/${code}/remote`);
		await press(leader, liveRemote[language]['to-rating']);
		await press(leader, liveRemote[language].finish);
		await press(leader, liveRemote[language].overYes);
		await leader.getByRole('link', { name: liveRemote[language].held }).click();
		await leader.waitForURL('**/meetings/held/*');
		await visit(new URL(leader.url()).pathname);
	}
});

test('a code that leads nowhere says why', async ({ page, newPage, product }) => {
	await page.goto('/live/CCC777');
	await expect(page.getByText('Deze code kennen we niet')).toBeVisible();
	await page.getByLabel('Code').fill('O0O0O0');
	await press(page, 'Doe mee');
	await expect(page.getByText('Een code heeft 6 letters en cijfers')).toBeVisible();
	const leader = await newPage();
	await newLeader(leader, product);
	const { code, projector } = await startHere(leader, ['de-envelop']);
	const phone = await newPage(phoneSize);
	await join(phone, code);
	await takesPart(phone);
	await press(leader, 'Afsluiten');
	await press(leader, 'Ja, sluit af');
	await expect(title(phone)).toHaveText('Bedankt voor het meedoen');
	await press(phone, 'Wis het nu');
	await expect(phone.getByText('Op dit toestel staat niets meer')).toBeVisible();
	expect(await phone.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(code);
	for (const path of [`/live/${code}`, `/live/${code}/tablet`]) {
		await page.goto(path);
		await expect(page.getByText('Deze bijeenkomst is voorbij')).toBeVisible();
	}
	await page.goto(projector);
	await expect(title(page)).toHaveText(/Dank je wel voor het meedoen|Deze bijeenkomst is voorbij/);
	await leader.goto(`/live/${code}/remote`);
	await expect(leader.getByText(/De(ze)? bijeenkomst is afgelopen/).first()).toBeVisible();
	await leader.goto('/live/CCC777/remote');
	await expect(leader.getByText('Hier valt niets te leiden')).toBeVisible();
});
