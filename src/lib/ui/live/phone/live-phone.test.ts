import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newWakes, quick } from '#lib/line/server.fixture.ts';
import type { Choice } from '#lib/live/choice.ts';
import { LivePhone } from './live-phone.svelte.ts';
import { PhoneServer, secret } from './phone-server.fixture.ts';
import { newTab } from './tab.fixture.ts';

let server: PhoneServer;
const stops: (() => void)[] = [];

beforeEach(async () => {
	server = new PhoneServer();
	await server.open();
	const ask = fetch;
	vi.stubGlobal('sessionStorage', newTab());
	vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
		ask(new URL(path, server.address), init)
	);
});

afterEach(async () => {
	for (const stop of stops.splice(0)) stop();
	vi.unstubAllGlobals();
	await server.close();
});

/** A phone that has just loaded its page, which knows no seat. */
function load(): LivePhone {
	const { wakes } = newWakes();
	const view = { ...server.view(), joined: false, own: {}, sequence: 0 };
	const phone = new LivePhone({ view, seat: null }, { pace: quick, wakes });
	stops.push(phone.begin());
	return phone;
}

const option = (id: string): Choice => ({ option: id });
const chosenOnServer = () => server.view().own.first;

async function chosen(phone: LivePhone, id: string) {
	await expect.poll(() => phone.view.joined).toBe(true);
	phone.choose(option(id));
	await expect.poll(() => phone.isUnsent).toBe(false);
}

test('a phone takes a seat, chooses, and chooses again', async () => {
	const phone = load();
	await chosen(phone, 'a');
	expect(phone.own('first')).toEqual(option('a'));
	await chosen(phone, 'b');
	expect(phone.own('first')).toEqual(option('b'));
	expect(chosenOnServer()).toEqual(option('b'));
	expect(server.heard.map(({ move, sequence }) => [move, sequence])).toEqual([
		['join', undefined],
		['choose', 1],
		['choose', 2]
	]);
});

test('a choice of which the answer is lost is sent again, and counts once', async () => {
	const phone = load();
	await expect.poll(() => phone.view.joined).toBe(true);
	server.lost = 2;
	phone.choose(option('c'));
	expect(phone.own('first')).toEqual(option('c'));
	await expect.poll(() => phone.isUnsent).toBe(false);
	expect(chosenOnServer()).toEqual(option('c'));
	expect(server.heard.filter(({ move }) => move === 'choose').map((each) => each.sequence)).toEqual(
		[1, 1, 1]
	);
});

test('after a restart of the server the choice comes back, also of a round that is closed', async () => {
	const phone = load();
	await chosen(phone, 'b');
	server.press('next');
	server.restart();
	await expect.poll(chosenOnServer).toEqual(option('b'));
	await expect.poll(() => phone.own('first')).toEqual(option('b'));
	expect(server.heard.at(-1)?.move).toBe('hand-in');
});

test('a phone that loads its page again keeps its seat, its choice and what was under way', async () => {
	await chosen(load(), 'a');
	stops.splice(0).forEach((stop) => stop());
	const kept = JSON.parse(sessionStorage.getItem('tweesprong.live.F7K3MP')!);
	expect(kept.seat).toBe(secret);
	expect(JSON.stringify(kept)).not.toContain('"option"');
	const question = { item: 'a', round: 'first', choice: option('c') };
	const unsent = { move: 'choose', ...question, sequence: 2 };
	sessionStorage.setItem('tweesprong.live.F7K3MP', JSON.stringify({ ...kept, unsent }));
	const again = load();
	await expect.poll(() => again.isUnsent).toBe(false);
	expect(chosenOnServer()).toEqual(option('c'));
});

test('another tab of the same seat does not stop a choice', async () => {
	const [one, other] = [load(), load()];
	await chosen(one, 'a');
	await expect.poll(() => other.view.joined).toBe(true);
	other.choose(option('b'));
	await expect.poll(() => other.isUnsent).toBe(false);
	expect(chosenOnServer()).toEqual(option('b'));
});

test('a choice that comes too late says so, and is not kept', async () => {
	const phone = load();
	await expect.poll(() => phone.view.joined).toBe(true);
	const open = phone.view;
	server.press('next');
	await expect.poll(() => phone.view.phase).toBe('first-closed');
	phone.view = open;
	phone.choose(option('a'));
	await expect.poll(() => phone.trouble).toBe('closed');
	expect(phone.own('first')).toBeNull();
	expect(phone.view.phase).toBe('first-closed');
});

const inTab = () => sessionStorage.getItem('tweesprong.live.F7K3MP');

test('when the meeting ends the tab keeps who the phone was, and nothing of a choice', async () => {
	const phone = load();
	await chosen(phone, 'a');
	expect(Object.keys(JSON.parse(inTab()!).tokens)).toHaveLength(1);
	server.press('end', 'next');
	await expect.poll(() => phone.view.phase).toBe('ended');
	expect(JSON.parse(inTab()!)).toMatchObject({ seat: secret, tokens: {}, unsent: null });
});

test('a phone that may take no further part keeps nothing', async () => {
	const phone = load();
	await chosen(phone, 'a');
	server.over = true;
	server.restart();
	await expect.poll(() => phone.gone).toBe('session-over');
	expect(sessionStorage.length).toBe(0);
});

test('erasing leaves nothing in the tab', async () => {
	const phone = load();
	await chosen(phone, 'a');
	phone.erase();
	expect(sessionStorage.length).toBe(0);
});
