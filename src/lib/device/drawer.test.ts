import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshBrowser } from '#lib/device/browser.fixture.ts';
import { readCarried, writeCarried } from '#lib/device/carried.ts';
import { Device } from '#lib/device/device.ts';
import { holdsUnsent } from '#lib/device/drawer.ts';
import { idleLimits } from '#lib/device/idle.ts';
import { eraseMemory } from '#lib/device/memory.ts';
import { keepReceipt, receiptsIn, receiptsOf } from '#lib/device/receipts.ts';
import { ownSeed, putSeed, seedIn } from '#lib/device/seed.ts';
import { eraseAtSignOut } from '#lib/device/sign-out.ts';

const key = btoa('k'.repeat(32));
const otherKey = btoa('x'.repeat(32));
let browser: ReturnType<typeof freshBrowser>;

beforeEach(() => {
	vi.useFakeTimers();
	browser = freshBrowser();
});
afterEach(() => {
	eraseMemory();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

async function opened(answer?: boolean) {
	const device = await Device.open('p1', key);
	if (answer !== undefined) await device.answer(answer);
	return { device, drawer: device.drawer! };
}

const labels = (storage: Storage) =>
	Array.from({ length: storage.length }, (_, index) => storage.key(index)!).filter((label) =>
		label.includes('.ballot.')
	);

describe('a seed', () => {
	it('is 32 random bytes, made once', async () => {
		const { drawer } = await opened();
		expect(await seedIn(drawer)).toBeNull();
		const seed = await ownSeed(drawer);
		expect(seed).toHaveLength(32);
		expect(await ownSeed((await opened()).drawer)).toEqual(seed);
		expect(await seedIn((await Device.open('p2', otherKey)).drawer!)).toBeNull();
	});

	it('is sealed: who copies the storage has nothing', async () => {
		const seed = await ownSeed((await opened(true)).drawer);
		const text = browser.local.getItem('tweesprong.p1.ballot.seed')!;
		expect(text).not.toContain(btoa(String.fromCharCode(...seed)));
		expect(await seedIn((await Device.open('p1', otherKey)).drawer!)).toBeNull();
	});

	it('of another device takes the place of the own one', async () => {
		const { drawer } = await opened();
		await ownSeed(drawer);
		const other = new Uint8Array(32).fill(3);
		await putSeed(drawer, other);
		expect(await ownSeed(drawer)).toEqual(other);
	});

	it('travels in a fragment that nothing else looks like', () => {
		const carried = { seed: new Uint8Array(32).fill(251), personTag: 'Ab3_-Ab3_-Ab' };
		expect(readCarried(writeCarried(carried))).toEqual(carried);
		for (const none of ['', '#', '#settings', '#scene-begin', `${writeCarried(carried)}x`])
			expect(readCarried(none)).toBeNull();
	});
});

describe('where it is kept', () => {
	it('on a device of one’s own it outlives the tab and ten idle minutes', async () => {
		const seed = await ownSeed((await opened(true)).drawer);
		expect(labels(browser.session)).toEqual([]);
		vi.advanceTimersByTime(idleLimits.erase);
		eraseAtSignOut();
		browser.session.clear();
		expect(await seedIn((await opened()).drawer)).toEqual(seed);
	});

	it('on any other it is in this tab only', async () => {
		for (const answer of [undefined, false]) {
			const seed = await ownSeed((await opened(answer)).drawer);
			expect(labels(browser.local)).toEqual([]);
			expect(await seedIn((await opened()).drawer)).toEqual(seed);
		}
	});

	it('there it goes at sign-out, and after ten idle minutes on whatever page', async () => {
		await ownSeed((await opened()).drawer);
		eraseAtSignOut();
		expect(labels(browser.session)).toEqual([]);
		await ownSeed((await opened()).drawer);
		vi.advanceTimersByTime(idleLimits.erase);
		expect(labels(browser.session)).toEqual([]);
	});

	it('and when nobody came back to the tab for ten minutes', async () => {
		vi.resetModules();
		const page = await import('#lib/device/tab.ts');
		browser.session.setItem('tweesprong.p1.ballot.seed', 'sealed');
		browser.session.setItem('tweesprong.left', '1000');
		page.comeBackToTab(() => 1000 + idleLimits.erase - 1);
		expect(labels(browser.session)).toHaveLength(1);
		browser.window.dispatchEvent(new Event('pagehide'));
		vi.resetModules();
		const next = await import('#lib/device/tab.ts');
		next.comeBackToTab(() => 1000 + 2 * idleLimits.erase);
		expect(labels(browser.session)).toEqual([]);
	});

	it('moves along with the answer about the device', async () => {
		const { device, drawer } = await opened();
		const seed = await ownSeed(drawer);
		await device.answer(true);
		expect(labels(browser.session)).toEqual([]);
		expect(await seedIn((await opened()).drawer)).toEqual(seed);
		await device.answer(false);
		expect(labels(browser.local)).toEqual([]);
		expect(await seedIn(drawer)).toEqual(seed);
	});

	it('nowhere without WebCrypto, without storage and on a kiosk', async () => {
		expect((await Device.open('p1', null)).drawer).toBeNull();
		vi.stubGlobal('sessionStorage', undefined);
		expect((await Device.open('p1', key)).drawer).toBeNull();
		vi.stubGlobal('crypto', {});
		expect((await Device.open('p1', key)).drawer).toBeNull();
	});
});

describe('what else is kept', () => {
	it('the last value wins, however long sealing takes', async () => {
		const { drawer } = await opened();
		await Promise.all([1, 2, 3].map((value) => drawer.put('unsent.2027.a', value)));
		expect(await drawer.read('unsent.2027.a')).toBe(3);
	});

	it('an envelope under way outlasts ten idle minutes, not a sign-out', async () => {
		const { drawer } = await opened();
		await ownSeed(drawer);
		await drawer.put('unsent.2027.a', 'an envelope');
		expect(holdsUnsent('p1')).toBe(true);
		expect(holdsUnsent('p2')).toBe(false);
		vi.advanceTimersByTime(idleLimits.erase);
		expect(drawer.names('')).toEqual(['unsent.2027.a']);
		eraseAtSignOut();
		expect(holdsUnsent('p1')).toBe(false);
	});

	it('receipts are kept per period, one per ballot', async () => {
		const { drawer } = await opened(true);
		const receipt = { contest: 'de-envelop|1|first|organisation', title: 'De envelop', code: 'A' };
		await keepReceipt(drawer, '2027', receipt);
		await keepReceipt(drawer, '2027', receipt);
		await keepReceipt(drawer, '2028', { ...receipt, code: 'B' });
		expect(await receiptsIn(drawer, '2027')).toEqual([receipt]);
		expect(await receiptsOf(drawer, '2028')).toEqual(['B']);
	});

	it('erasing everything takes it all', async () => {
		const { device, drawer } = await opened(true);
		await ownSeed(drawer);
		await device.eraseEverything();
		expect(browser.local.length).toBe(0);
	});
});
