import type { BrowserContextOptions, Page } from '@playwright/test';
import type { Language } from '#lib/i18n/language.ts';
import { Phone } from './live-client.ts';
import { expect, signIn } from './page.ts';
import { newEmployee } from './people.ts';
import type { Ready } from './program.ts';

// A meeting in browsers: what who leads it and who takes part do on their screens.

export const phoneSize: BrowserContextOptions = { viewport: { width: 390, height: 844 } };

/** Presses a button by its whole name. */
export const press = (page: Page, name: string): Promise<void> =>
	page.getByRole('button', { name, exact: true }).click();

/** Presses the big button of the remote, which says each time what comes. */
export async function lead(remote: Page, ...names: string[]): Promise<void> {
	for (const name of names) await press(remote, name);
}

/** Somebody new who may lead meetings, signed in on this page. */
export async function newLeader(page: Page, product: Ready, language?: Language): Promise<void> {
	const leader = await newEmployee(product.databaseUrl, { role: 'facilitator', language });
	await signIn(page, leader, product);
}

/** What a session is started with over the line, where a story does not prepare it on a page. */
export type Terms = { exact?: boolean; manager?: boolean; module?: string; title?: string };

/** Starts a session for whoever is signed in here, and opens its remote. */
export async function startHere(
	page: Page,
	agenda: (string | object)[],
	{ exact = false, manager = false, module, title = 'Teamoverleg' }: Terms = {}
): Promise<{ code: string; projector: string }> {
	const device = 'laptop-of-this-story';
	const settings = { exact, manager };
	const about = { title, unitId: null, form: 'room', kind: 'team', module: module ?? null };
	const data = { agenda, settings, ...about };
	const answer = await page.request.post(`/live/desk?device=${device}`, { data });
	expect(answer.status(), await answer.text()).toBe(200);
	const { code, projector } = (await answer.json()) as { code: string; projector: string };
	await page.goto(`/live/${code}/remote#device=${device}`);
	// Who leaves before the page is alive comes back on another device.
	await page.waitForFunction(
		(name) => sessionStorage.getItem(name) !== null,
		`tweesprong-remote-${code}`
	);
	return { code, projector: `/live/${code}/projector#${projector}` };
}

/** Opens the window for the room from the remote. */
export async function openProjector(remote: Page): Promise<Page> {
	const opened = remote.waitForEvent('popup');
	await press(remote, 'Open het scherm voor de zaal');
	const projector = await opened;
	await projector.setViewportSize({ width: 1920, height: 1080 });
	return projector;
}

/** Types the code on the page for it. */
export async function join(page: Page, code: string): Promise<void> {
	await page.goto('/live');
	await page.getByLabel('Code').fill(`${code.slice(0, 3)} ${code.slice(3).toLowerCase()}`);
	await press(page, 'Doe mee');
	await page.waitForURL(`**/live/${code}`);
}

/** Waits until the phone takes part by its own script. */
export async function takesPart(page: Page): Promise<void> {
	await page.locator('#phone[data-alive]').waitFor();
	await expect(page.getByText('Verbonden', { exact: true })).toBeVisible();
}

/** Chooses an option by its words, and waits until the server has it. */
export async function choose(page: Page, option: string): Promise<void> {
	await page.getByRole('radio', { name: option }).check();
	await press(page, 'Dit is mijn keuze');
	await expect(page.getByText('Gekozen', { exact: true })).toBeVisible();
}

/** Devices that are no browsers, so that there are enough choices for a result. */
export async function othersIn(code: string, { address }: Ready): Promise<Phone[]> {
	const others = Array.from({ length: 5 }, () => new Phone(address, code));
	for (const other of others) await other.join();
	return others;
}

/** One turn of a tablet that goes round. */
export async function chooseOnTablet(page: Page, option: string): Promise<void> {
	await press(page, 'Ik ben aan de beurt');
	await page.getByRole('radio', { name: option }).check();
	await press(page, 'Dit is mijn keuze');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je keuze is binnen');
	await press(page, 'Klaar: geef door');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geef de tablet door');
	await expect(page.getByRole('radio')).toHaveCount(0);
	await expect(page.getByText(option)).toHaveCount(0);
}
