import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect, type Connection } from '#lib/server/db/connect.ts';
import { dumpOf } from '../support/dump.ts';
import { follow, Phone, Remote } from '../support/live-client.ts';
import { newEmployee } from '../support/people.ts';
import { signedIn } from './visitor.ts';

// Two sessions side by side in which everybody but one chooses something else. Whatever a client gets
// before the result is shown must be the same in both, and so must what the database holds.

const { address, databaseUrl } = inject('product');
const dilemma = 'de-envelop';
const others = 24;

type Side = { remote: Remote; phones: Phone[]; heard: string[]; stops: (() => void)[] };

let cookie: string;
let owner: Connection;
let sides: [Side, Side];
/** Rows of meetings that were held before. */
let earlier: Set<string>;

beforeAll(async () => {
	owner = connect(databaseUrl, 1);
	earlier = new Set(meetingsIn(await dumpOf(owner.sql)));
	const leader = await newEmployee(databaseUrl, { role: 'facilitator' });
	cookie = await signedIn(address, leader.email, leader.password);
	sides = [await newSide(), await newSide()];
});
afterAll(async () => {
	for (const { stops } of sides) for (const stop of stops) stop();
	await owner.close();
});

/** The rows that a session leaves outside the ballot box. */
const meetingsIn = (dump: Record<string, string>) =>
	['session', 'activity', 'attendance'].flatMap((name) => dump[`public.live_${name}`]!.split('\n'));

async function newSide(): Promise<Side> {
	const heard: string[] = [];
	const ear = (bytes: string) => void heard.push(bytes);
	const remote = new Remote(address, cookie, ear);
	await remote.start(dilemma, 'drie-offertes');
	const phones = Array.from({ length: others + 1 }, () => new Phone(address, remote.code, ear));
	for (const phone of phones) await phone.join();
	const shown = { authorization: `Bearer ${remote.projector}` };
	const stops = await Promise.all([
		remote.follow(),
		...phones.map((phone) => phone.follow()),
		follow(`${address}/live/screen/${remote.code}/stream`, shown, ear)
	]);
	return { remote, phones, heard, stops };
}

/** The first phone chooses the same on both sides; of the others, 17 and 7 on one, 5 and 19 on the other. */
const choicesOf = (at: number) => [
	'a',
	...Array<string>(at === 0 ? 17 : 5).fill('b'),
	...Array<string>(at === 0 ? 7 : 19).fill('c')
];

async function choose(round: 'first' | 'second'): Promise<void> {
	for (const [at, { phones }] of sides.entries())
		for (const [n, option] of choicesOf(at).entries()) {
			const { status } = await phones[n]!.choose(phones[n]!.choice(dilemma, round, option));
			expect(status).toBe(200);
		}
	await wait(150);
}

const press = async (...moves: Parameters<Remote['press']>) => {
	for (const { remote } of sides) await remote.press(...moves);
	await wait(150);
};

/** What differs by design: codes, ids, secrets, sequence numbers, sealed tokens, and one's own choice. */
const plain = (text: string) =>
	text
		.replaceAll(/"(seat|token|code|projector|guest|activityId)":"[\w-]+"/g, '')
		.replaceAll(/"(sequence|turn|next)":\d+/g, '')
		.replaceAll(/"own":\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, '')
		.replaceAll(/"(choosing|awaited|seats)":\{[^{}]*\}/g, '');

/** Everything heard since the last time, each line once, in the order of the letters. */
function heardBy(side: Side): string[] {
	const lines = side.heard.splice(0).join('\n').split('\n').map(plain);
	return [...new Set(lines)].filter((line) => line.includes('{')).toSorted();
}

/** Dumps of the two sessions that say nothing of their codes and ids. */
async function storedOf({ remote }: Side): Promise<string> {
	const [row] = await owner.sql`select script from live_session where code = ${remote.code}`;
	const { id: _, code: __, remotes, holder: ___, expiresAt: ____, ...script } = row!['script'];
	return JSON.stringify({ ...script, remotes: remotes.length });
}

describe('what others chose', () => {
	test('is in no byte to anybody before the result is shown, nor in what is stored', async () => {
		const stages = [
			() => press('next', 'next'),
			() => choose('first'),
			() => press('close'),
			() => press('next'),
			() => press('next'),
			() => choose('second'),
			() => press('close')
		];
		for (const stage of stages) {
			await stage();
			for (const { phones } of sides) for (const phone of phones.slice(0, 3)) await phone.look();
			const [one, other] = sides.map(heardBy);
			expect(one!.length).toBeGreaterThan(2);
			expect(other).toEqual(one);
			expect(await storedOf(sides[1])).toBe(await storedOf(sides[0]));
			expect(one!.join()).not.toMatch(/"bars"|"show"/);
		}
	});

	test('is in what everybody gets after it', async () => {
		await press('reveal');
		const [one, other] = sides.map(heardBy);
		expect(one!.filter((line) => line.includes('"role":"phone"'))[0]).toContain('"b":17');
		expect(one!.join()).toContain('"c":7');
		expect(other!.join()).toContain('"c":19');
		expect(other).not.toEqual(one);
	});

	test('is in no row that can be read, during the session and after it', async () => {
		const secrets = sides.flatMap(({ phones }) =>
			phones.flatMap(({ secret, tokens }) => [secret, ...tokens.map((token) => token.slice(0, 60))])
		);
		const search = async () => {
			const dump = await dumpOf(owner.sql);
			const text = Object.values(dump).join('\n');
			expect(secrets.filter((each) => text.includes(each))).toEqual([]);
			const live = meetingsIn(dump).filter((row) => !earlier.has(row));
			const numbers = live.join('\n').replaceAll(/\d{4}-\d\d-\d\d(T[\d:.]+Z?)?/g, '');
			expect(numbers).not.toMatch(/"(choice|votes|seats|bars|counts)"|\b(17|19)\b/);
			const box = Object.entries(dump).find(([name]) => name.startsWith('box.ballot_'))![1];
			return [...box.matchAll(/"contest": "([^"]*\|live)"/g)].map(([, contest]) => contest!);
		};
		const during = await search();
		await press('next');
		await press('end', 'end');
		await expect.poll(search).toHaveLength(during.length + 4 * (others + 1));
		expect((await search()).every((contest) => /^[\w-]+\|\d+\|\w+\|live$/.test(contest))).toBe(
			true
		);
	});
});

describe('a seat', () => {
	test('is nobody without its secret, and no cookie reaches it', async () => {
		const [{ remote }] = [await newSide()];
		const url = `${address}/live/seat/${remote.code}`;
		const answer = await fetch(url, { headers: { cookie } });
		expect((await answer.json()).view).toMatchObject({ joined: false, own: {} });
		expect(answer.headers.getSetCookie()).toEqual([]);
		const body = JSON.stringify({ move: 'rate', score: 5, sequence: 1 });
		expect((await fetch(url, { method: 'POST', body })).status).toBe(400);
	});

	test('gives no projector or remote to a phone', async () => {
		const { remote, phones } = await newSide();
		const shown = { authorization: `Bearer ${phones[0]!.secret}` };
		expect((await fetch(`${address}/live/screen/${remote.code}`, { headers: shown })).status).toBe(
			404
		);
		const another = await newEmployee(databaseUrl, { role: 'facilitator' });
		const headers = { cookie: await signedIn(address, another.email, another.password) };
		const desk = `${address}/live/desk/${remote.code}?device=another-device`;
		expect((await fetch(desk, { headers })).status).toBe(404);
	});
});
