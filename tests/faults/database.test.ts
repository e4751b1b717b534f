import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { away } from '#lib/i18n/away.ts';
import { connect } from '#lib/server/db/connect.ts';
import { everybody } from './everybody.ts';
import { fill, holdAll } from './database-faults.ts';
import { stored } from './ledger.ts';
import { productOnLine, type ProductOnLine } from './product-on-line.ts';

// One product, with people, a coordinator, another system and a room of phones at work all the time, through what
// can befall its database and its process. Nobody is told that something is stored which is not, and nothing is
// stored twice; who has to wait reads why, and goes on.

let product: ProductOnLine;
let all: Awaited<ReturnType<typeof everybody>>;

beforeAll(async () => {
	product = await productOnLine();
	all = await everybody(product);
	await all.traffic.more(2);
});
afterAll(async () => {
	await all?.traffic.end();
	await product?.stop();
});

const { nl } = away;
const page = () => all.page('/programme');
const typed = 'Wat ik "typte" <in> dit veld';
const write = (more = {}) =>
	all.send(
		'/annual-report/activities/new',
		{ kind: 'workshop', title: typed, from: '2020-01-02', people: '3' },
		more
	);

/** Says in plain words that it does not work, by status 503, and when to come back. */
async function expectPlainWords(answer: Response): Promise<string> {
	const text = await answer.text();
	expect([answer.status, answer.headers.get('retry-after')], text).toEqual([503, '5']);
	expect(text).toContain(nl.title);
	expect(text).toContain(nl.text);
	expect(text).not.toMatch(/postgres|ECONN|CONNECTION|select |at file:/i);
	return text;
}

/** A form that was sent comes back with all that was typed, with and without scripts. */
async function expectFormKept(): Promise<void> {
	const text = await expectPlainWords(await write());
	expect(text).toContain('name="title" value="Wat ik &quot;typte&quot; &lt;in&gt; dit veld"');
	expect(text).toMatch(/<form method="post" action="\/annual-report\/activities\/new">/);
	const enhanced = await write({ accept: 'application/json', 'x-sveltekit-action': 'true' });
	expect([enhanced.status, await enhanced.json()]).toEqual([503, { type: 'failure', status: 503 }]);
}

/** All goes on by itself. */
async function expectRecovery(): Promise<void> {
	const ready = async () => (await all.page('/readyz').catch(() => undefined))?.status;
	await expect.poll(ready, { timeout: 8_000, interval: 50 }).toBe(200);
	await all.traffic.more(3);
	// Who asks in the second of the change may still be told to come back.
	const status = async () => (await page()).status;
	await expect.poll(status, { timeout: 8_000, interval: 200 }).toBe(200);
}

test('PostgreSQL is killed and comes back', async () => {
	await product.killDatabase();
	await wait(200);
	await expectPlainWords(await page());
	await expectFormKept();
	await product.restartDatabase();
	await expectRecovery();
});

test('the network to the database is cut', async () => {
	product.line.become('cut');
	await expectPlainWords(await page());
	await expectFormKept();
	product.line.become('open');
	await expectRecovery();
});

test('connections break again and again, in the middle of what is asked', async () => {
	for (let times = 0; times < 15; times++) {
		await wait(40 + 60 * Math.random());
		product.line.breakAll();
	}
	await expectRecovery();
});

test('the database says nothing any more', async () => {
	product.line.become('silent');
	const asked = Date.now();
	await expectPlainWords(await page());
	expect(Date.now() - asked).toBeLessThan(9_000);
	product.line.become('open');
	await expectRecovery();
});

test('the database is slow', async () => {
	const unavailable = all.traffic.refused.get(503);
	product.line.become('slow', 100);
	await all.traffic.more(2);
	expect((await page()).status).toBe(200);
	expect(all.traffic.refused.get(503)).toBe(unavailable);
	product.line.become('open');
});

test('the database is full', async () => {
	const empty = await fill(product.url());
	await expectFormKept();
	expect((await page()).status).toBe(200);
	await empty();
	await expectRecovery();
});

test('all connections are in use', async () => {
	const release = await holdAll(product.url());
	const answers = await Promise.all(Array.from({ length: 30 }, () => write()));
	for (const answer of answers) await expectPlainWords(answer);
	await release();
	await expectRecovery();
});

test('the clock jumps an hour ahead, and two hours back', async () => {
	for (const hours of [1, -1, 0]) {
		product.setClock(hours * 3_600_000);
		await expectRecovery();
	}
});

test('the process is killed', async () => {
	await product.killApp();
	await expectRecovery();
});

test('its jobs are done', async () => {
	const { sql, close } = connect(product.url(), 1);
	await sql`update jobs.job set start_after = now() where state in ('created', 'retry')`;
	const waiting = async () =>
		(
			await sql`select from jobs.job where state in ('created', 'retry')
			and created_on < now() - interval '1 s' and start_after <= now()`
		).length;
	await expect.poll(waiting, { timeout: 10_000, interval: 200 }).toBe(0);
	await close();
});

test('what was acknowledged is there once, and no answer was a riddle', async () => {
	await all.traffic.end();
	const kept = await stored(product.url());
	for (const kind of Object.keys(kept)) {
		const acknowledged = all.traffic.acknowledged.filter((act) => act.kind === kind);
		const known = new Set(acknowledged.map((act) => act.known));
		expect(known.size, kind).toBeGreaterThan(9);
		expect(kept[kind]!.filter((name) => known.has(name)).toSorted(), kind).toEqual(
			[...known].toSorted()
		);
	}
	expect(kept['activity']).not.toContain(typed);
	const riddles = [...all.traffic.refused.keys()].filter(
		(status) => status >= 500 && status !== 503
	);
	expect(riddles).toEqual([]);
});

test('the result of the room is what the phones were told', async () => {
	await Promise.all(all.phones.map((phone) => phone.comeBack()));
	await all.remote.press('close', 'next');
	await all.remote.press('next', 'close', 'reveal');
	const { first } = (await all.remote.look()).result as unknown as {
		first: { bars: Record<string, number> };
	};
	const counts = Object.fromEntries(
		Object.keys(first.bars).map((option) => [
			option,
			all.chosen.filter((chosen) => chosen === option).length
		])
	);
	expect(first.bars).toEqual(counts);
});
