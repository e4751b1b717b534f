import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshBrowser } from '#lib/device/browser.fixture.ts';
import { Device } from '#lib/device/device.ts';
import { eraseMemory } from '#lib/device/memory.ts';

const key = btoa('k'.repeat(32));
const otherKey = btoa('x'.repeat(32));
const typed = [{ move: 'write', field: 'moment', text: 'Mijn baas vroeg iets.' }];
let browser: ReturnType<typeof freshBrowser>;

beforeEach(() => {
	browser = freshBrowser();
});
afterEach(() => {
	eraseMemory();
	vi.unstubAllGlobals();
});

const shelfTexts = () =>
	Array.from({ length: browser.local.length }, (_, index) =>
		browser.local.getItem(browser.local.key(index)!)!
	);

async function opened(answer?: boolean): Promise<Device> {
	const device = await Device.open('p1', key);
	if (answer !== undefined) await device.answer(answer);
	return device;
}

describe('a device that someone uses alone', () => {
	it('keeps work for a next visit, unreadable without the key', async () => {
		await (await opened(true)).remember('mijn-zin', { version: 1, moves: typed });
		expect(shelfTexts().join()).not.toContain('baas');
		expect(await (await opened()).recall('mijn-zin', 1)).toEqual(typed);
	});

	it('shows nothing to another account, nor to someone who copied the storage', async () => {
		await (await opened(true)).remember('mijn-zin', { version: 1, moves: typed });
		const another = await Device.open('p2', otherKey);
		expect(another.keeping).toEqual({ place: 'memory', because: 'unasked' });
		expect(await another.recall('mijn-zin', 1)).toEqual([]);
		expect(await (await Device.open('p1', otherKey)).recall('mijn-zin', 1)).toEqual([]);
	});

	it('does not open the text of one item as that of another', async () => {
		const device = await opened(true);
		await device.remember('mijn-zin', { version: 1, moves: typed });
		browser.local.setItem(
			'tweesprong.p1.item.eigen-casus',
			browser.local.getItem('tweesprong.p1.item.mijn-zin')!
		);
		expect(await device.recall('eigen-casus', 1)).toEqual([]);
	});

	it('gives no choice away by the length of what it keeps', async () => {
		const device = await opened(true);
		const lengths = new Set<number>();
		for (const option of ['agree', 'pass', 'a', 'ask-someone-of-another-department']) {
			await device.remember('aanspreken', { version: 1, moves: [{ move: 'choose', option }] });
			lengths.add(browser.local.getItem('tweesprong.p1.item.aanspreken')!.length);
		}
		expect(lengths.size).toBe(1);
	});

	it('lets the last text win, however long sealing takes', async () => {
		const device = await opened(true);
		const texts = ['een', 'twee', 'drie'];
		await Promise.all(
			texts.map((text) => device.remember('mijn-zin', { version: 1, moves: [text] }))
		);
		expect(await device.recall('mijn-zin', 1)).toEqual(['drie']);
	});

	it('leaves work on an older version of the text behind', async () => {
		const device = await opened(true);
		await device.remember('mijn-zin', { version: 1, moves: typed });
		expect(await device.recall('mijn-zin', 2)).toEqual([]);
	});

	it('forgets one item, or everything of this person', async () => {
		const device = await opened(true);
		await device.remember('mijn-zin', { version: 1, moves: typed });
		await device.remember('de-envelop', { version: 1, moves: [] });
		browser.local.setItem('tweesprong.p2.alone', 'yes');
		await device.erase('mijn-zin');
		expect(await device.recall('mijn-zin', 1)).toEqual([]);
		await device.eraseEverything();
		expect(browser.local.length).toBe(1);
		expect(browser.local.getItem('tweesprong.p2.alone')).toBe('yes');
	});
});

describe('a device that others use too', () => {
	it('keeps work in the memory of the page only', async () => {
		const device = await opened(false);
		await device.remember('mijn-zin', { version: 1, moves: typed });
		expect(browser.local.length).toBe(0);
		expect(await device.recall('mijn-zin', 1)).toEqual(typed);
		expect((await opened()).keeping).toEqual({ place: 'memory', because: 'shared' });
	});

	it('erases what was kept when the answer turns into no', async () => {
		const device = await opened(true);
		await device.remember('mijn-zin', { version: 1, moves: typed });
		await device.answer(false);
		expect(browser.local.length).toBe(0);
		expect(device.keeping).toEqual({ place: 'memory', because: 'shared' });
	});

	it('is what a kiosk is, whatever the answer', async () => {
		const device = await Device.open('p1', null);
		await device.answer(true);
		await device.remember('mijn-zin', { version: 1, moves: typed });
		expect(device.keeping).toEqual({ place: 'memory', because: 'kiosk' });
		expect(browser.local.length).toBe(0);
	});

	it('is what a page without WebCrypto counts as', async () => {
		vi.stubGlobal('crypto', {});
		expect((await opened(true)).keeping).toEqual({ place: 'memory', because: 'no-crypto' });
	});

	it('is what a browser with its storage switched off counts as', async () => {
		vi.stubGlobal('localStorage', undefined);
		expect((await opened(true)).keeping).toEqual({ place: 'memory', because: 'no-storage' });
	});
});
