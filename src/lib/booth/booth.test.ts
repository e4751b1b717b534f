import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBox } from '#lib/booth/box.fixture.ts';
import { Booth, type Phase } from '#lib/booth/booth.ts';
import { sendAll, unsentIn } from '#lib/booth/outbox.ts';
import { freshBrowser } from '#lib/device/browser.fixture.ts';
import { Device } from '#lib/device/device.ts';
import { eraseMemory } from '#lib/device/memory.ts';
import { ownSeed, putSeed } from '#lib/device/seed.ts';

const key = btoa('k'.repeat(32));
const code = /^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/;
let box: Awaited<ReturnType<typeof fakeBox>>;

beforeEach(async () => {
	freshBrowser();
	box = await fakeBox(['de-envelop', 'aanspreken']);
	vi.stubGlobal('fetch', box.fetch);
});
afterEach(() => {
	eraseMemory();
	vi.unstubAllGlobals();
});

async function drawerOf() {
	return (await Device.open('p1', key)).drawer!;
}

/** A booth of which a test looks at one dilemma. */
async function enter(item = 'de-envelop') {
	const booth = await Booth.enter(await drawerOf(), box.ballot);
	return {
		choose: (phase: Phase, option: string, changed: boolean) =>
			booth.choose({ dilemma: item, phase, option, changed }),
		goOn: async () => (await booth.goOn()).get(item)!
	};
}
const first = (option: string, dilemma = 'de-envelop') => ({
	contest: `${dilemma}|1|first|organisation`,
	option,
	changed: false
});
const second = (option: string, changed: boolean) => ({
	contest: 'de-envelop|1|second|organisation',
	option,
	changed
});
const traces = () =>
	box.requests.map(({ method, path, init }) => [method, path, String(init.body ?? '').length]);

/** A whole walk: two choices of one dilemma. */
async function choose(one: string, other: string) {
	const booth = await enter();
	await booth.goOn();
	await booth.choose('first', one, false);
	await booth.goOn();
	await booth.choose('second', other, one !== other);
	return booth.goOn();
}

describe('choosing', () => {
	it('puts two sealed envelopes in the box, and keeps receipts', async () => {
		const { standing, letters } = await choose('weigeren', 'melden');
		expect(standing).toBe('ready');
		expect(box.opened).toEqual([first('weigeren'), second('melden', true)]);
		for (const letter of Object.values(letters))
			expect(letter).toEqual({ state: 'sent', code: expect.stringMatching(code) });
	});

	it('gets all ballots of the module in one request, once', async () => {
		await (await enter()).goOn();
		expect(traces().map(([method, path]) => `${method} ${path}`)).toEqual([
			'GET /ballot-box/2027/organisation/de-envelop',
			'GET /ballot-box/2027/organisation/aanspreken',
			'POST /ballots'
		]);
		const booth = await enter('aanspreken');
		expect((await booth.goOn()).standing).toBe('ready');
		expect(box.requests).toHaveLength(3);
	});

	it('sends requests of which nothing depends on the choice', async () => {
		await choose('a', 'a');
		const before = traces();
		freshBrowser();
		box = await fakeBox(['de-envelop', 'aanspreken']);
		vi.stubGlobal('fetch', box.fetch);
		await choose('an-option-with-a-long-name', 'pass');
		expect(traces()).toEqual(before);
	});

	it('says nothing of itself to the box', async () => {
		await choose('a', 'b');
		const toBox = box.requests.filter(({ path }) => path.startsWith('/ballot-box'));
		expect(toBox.length).toBeGreaterThan(3);
		for (const { init } of toBox)
			expect(init).toMatchObject({
				credentials: 'omit',
				referrerPolicy: 'no-referrer',
				cache: 'no-store'
			});
	});

	it('again replaces the envelope and keeps the receipt', async () => {
		const { letters } = await choose('a', 'b');
		expect((await choose('b', 'b')).letters).toEqual(letters);
		expect(box.opened).toEqual([first('b'), second('b', false)]);
	});
});

describe('the pulse survey', () => {
	const statements = ['pulse-a', 'pulse-b'];
	beforeEach(async () => {
		box = await fakeBox(statements);
		vi.stubGlobal('fetch', box.fetch);
		for (const about of box.ballot.dilemmas) about.phases = ['first'];
	});

	/** Everything is answered, and goes out at once. */
	async function answerAll(options: readonly string[]) {
		const booth = await Booth.enter(await drawerOf(), box.ballot);
		await booth.goOn();
		for (const [at, option] of options.entries())
			await booth.choose({ dilemma: statements[at]!, phase: 'first', option, changed: false });
		return booth.goOn();
	}

	it('gets one ballot a statement, and sends every answer in its own envelope', async () => {
		const looks = await answerAll(['agree', 'pass']);
		expect(box.opened).toEqual([first('agree', 'pulse-a'), first('pass', 'pulse-b')]);
		for (const { standing, letters } of looks.values())
			expect([standing, letters.first.state, letters.second.state]).toEqual([
				...['ready', 'sent', 'none']
			]);
	});

	it('sends requests of which nothing depends on the answers', async () => {
		await answerAll(['agree', 'agree']);
		const before = traces();
		freshBrowser();
		box = await fakeBox(statements);
		vi.stubGlobal('fetch', box.fetch);
		for (const about of box.ballot.dilemmas) about.phases = ['first'];
		await answerAll(['fully-disagree', 'pass']);
		expect(traces()).toEqual(before);
	});
});

describe('without a network', () => {
	it('a choice is sealed at once and waits for its ballot', async () => {
		box.offline = true;
		const booth = await enter();
		expect((await booth.goOn()).standing).toBe('later');
		await booth.choose('first', 'a', false);
		expect((await booth.goOn()).letters.first).toEqual({ state: 'waiting' });
		box.offline = false;
		expect((await booth.goOn()).letters.first.state).toBe('sent');
		expect(box.opened).toEqual([first('a')]);
	});

	it('a sealed envelope goes out on a next page, of another item too', async () => {
		const booth = await enter();
		await booth.goOn();
		box.offline = true;
		await booth.choose('first', 'a', false);
		await booth.goOn();
		box.offline = false;
		await (await enter('aanspreken')).goOn();
		expect(box.opened).toEqual([first('a')]);
	});

	it('or on a page without a choice, when it was signed', async () => {
		const booth = await enter();
		await booth.goOn();
		box.offline = true;
		await booth.choose('first', 'a', false);
		await booth.goOn();
		box.offline = false;
		const drawer = await drawerOf();
		expect(await sendAll(drawer)).toEqual([
			{ period: '2027', contest: first('a').contest, answer: 'accepted' }
		]);
		expect(await unsentIn(drawer)).toEqual([]);
	});

	it('the last choice is the one that is sent', async () => {
		const booth = await enter();
		await booth.goOn();
		box.offline = true;
		await booth.choose('first', 'a', false);
		await booth.choose('first', 'b', false);
		box.offline = false;
		await booth.goOn();
		expect(box.opened).toEqual([first('b')]);
	});
});

describe('in two tabs', () => {
	it('an older envelope that is still under way does not arrive after a newer one', async () => {
		const booth = await enter();
		await booth.goOn();
		await booth.choose('first', 'a', false);
		const slow = Promise.withResolvers<null>();
		const { fetch } = box;
		let first = true;
		vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
			const isFirst = first;
			first = false;
			if (isFirst) await slow.promise;
			return fetch(path, init);
		});
		const here = booth.goOn();
		await vi.waitUntil(async () => (await unsentIn(await drawerOf()))[0]?.signature);
		vi.resetModules();
		const tab = await import('#lib/booth/booth.ts');
		const other = await tab.Booth.enter(await drawerOf(), box.ballot);
		await other.choose({ dilemma: 'de-envelop', phase: 'first', option: 'b', changed: false });
		const there = other.goOn();
		await new Promise((resolve) => setTimeout(resolve, 100));
		slow.resolve(null);
		await Promise.all([here, there]);
		expect(box.opened).toMatchObject([{ option: 'b' }]);
	});
});

describe('where it cannot be', () => {
	it('another device got the ballots: nothing is sent from here', async () => {
		await choose('a', 'b');
		freshBrowser();
		const booth = await enter();
		await booth.choose('first', 'c', false);
		const { standing, letters } = await booth.goOn();
		expect([standing, letters.first.state]).toEqual(['elsewhere', 'refused']);
		expect(await unsentIn(await drawerOf())).toEqual([]);
		expect(box.opened).toEqual([first('a'), second('b', true)]);
	});

	it('with the seed of that device it can, and replaces what was chosen there', async () => {
		const seed = await ownSeed(await drawerOf());
		await choose('a', 'b');
		freshBrowser();
		await putSeed(await drawerOf(), seed);
		expect((await choose('c', 'c')).standing).toBe('ready');
		expect(box.opened).toEqual([first('c'), second('c', false)]);
	});

	it('the period closed meanwhile: it says so and keeps no envelope', async () => {
		const booth = await enter();
		await booth.goOn();
		box.closed = true;
		await booth.choose('first', 'a', false);
		expect((await booth.goOn()).letters.first).toEqual({ state: 'closed' });
		expect(await unsentIn(await drawerOf())).toEqual([]);
		freshBrowser();
		expect((await (await enter()).goOn()).standing).toBe('closed');
	});

	it('keys are still being made: a choice waits', async () => {
		box.keysMade = false;
		const booth = await enter();
		await booth.choose('first', 'a', false);
		expect(await booth.goOn()).toMatchObject({
			standing: 'later',
			letters: { first: { state: 'waiting' } }
		});
		box.keysMade = true;
		expect((await booth.goOn()).standing).toBe('ready');
		expect(box.opened).toEqual([first('a')]);
	});

	it('keys were never made: after the last day the envelope is not kept any longer', async () => {
		box.keysMade = false;
		box.ballot.closesOn = '2026-01-01';
		const booth = await enter();
		await booth.choose('first', 'a', false);
		expect((await booth.goOn()).letters.first).toEqual({ state: 'closed' });
		expect(await unsentIn(await drawerOf())).toEqual([]);
	});

	it('the seed was erased: it does not ask for a second ballot', async () => {
		const booth = await enter();
		await booth.goOn();
		eraseMemory();
		box.requests.length = 0;
		expect((await booth.goOn()).standing).toBe('erased');
		expect(box.requests).toEqual([]);
	});
});
