import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { createAuth } from '#lib/server/auth.ts';
import { today as todayOf } from '#lib/server/clock.ts';
import { lettersPage, takeAway } from '#lib/server/letters/desk.ts';
import {
	choosePin,
	enterByPin,
	showLetter,
	type Door,
	type Shown
} from '#lib/server/letters/door.ts';
import { makeLetters, type Wanted } from '#lib/server/letters/print.ts';
import { whoIs } from '#lib/server/sessions.ts';
import { freshDatabase } from '../support/database.ts';
import { dumpOf } from '../support/dump.ts';
import { cookieHeader } from './cookie-header.ts';
import { makeTown } from './small-town.ts';

const secret = 's'.repeat(32);
const pin = '483926';
let database: Awaited<ReturnType<typeof freshDatabase>>;
let town: ReturnType<typeof makeTown>;
let auth: ReturnType<typeof createAuth>;
let [north, south, sam, kim, hr] = ['', '', '', '', ''];
const today = todayOf();
const now = new Date();

beforeAll(async () => {
	database = await freshDatabase();
	auth = createAuth(database.db, { secret, secure: false, origin: 'http://localhost' });
	town = makeTown(database.db);
	north = await town.unit('Noord');
	south = await town.unit('Zuid');
	sam = await town.person(north, 'Bos');
	kim = await town.person(south, 'Vos');
	hr = await town.person(south, 'Personeel');
	await database.sql`update person set email = 'hr@zandermeer.example' where id = ${hr}`;
	await database.sql`update employment set starts_on = '2020-01-01'`;
});
beforeEach(async () => {
	for (const table of ['rate_limit', 'letter', 'pin', 'session'])
		await database.sql`delete from ${database.sql(table)}`;
});
afterAll(() => database.close());

const all = { unit: '', page: 1 };
const reader = (scope: string[] | null = null) => ({ personId: hr, scope, today });
const door = (more: Partial<Door> = {}): Door => ({
	...{ db: database.db, auth, secret, address: '192.0.2.1', now, ...more }
});

async function print(wanted: Wanted = { person: sam }, scope: string[] | null = null) {
	const terms = { secret, origin: 'https://leren.zandermeer.example' };
	const { letters } = await makeLetters(database.db, library, reader(scope), wanted, terms);
	return letters.map(({ number, code, address }) => ({
		...{ number, code, address },
		token: address.split('/').at(-1)!
	}));
}

const choose = (shown: Shown, typed = pin, again = typed, more: Partial<Door> = {}) =>
	choosePin(door(more), shown, { pin: typed, again });
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

describe('a letter', () => {
	test('is for who has no e-mail and cannot sign in yet', async () => {
		const numbers = async (wanted: Wanted) => (await print(wanted)).map(({ number }) => number);
		expect(await numbers({ unit: north })).toEqual(['1']);
		expect(await numbers({ unit: '' })).toEqual(['2']);
		expect(await numbers({ unit: '' })).toEqual([]);
		expect(await numbers({ person: sam })).toEqual(['1']);
		expect(await numbers({ person: hr })).toEqual([]);
	});

	test('is not made for who has a role that HR must not be able to step into', async () => {
		await database.sql`insert into role_grant (person_id, role, starts_on)
			values (${sam}, 'administrator', ${today})`;
		expect([...(await print()), ...(await print({ unit: north }))]).toEqual([]);
		await database.sql`delete from role_grant`;
	});

	test('opens the door once, by its QR code or by its typed code', async () => {
		for (const by of ['qr', 'code']) {
			const [letter] = await print();
			const { token, number, code } = letter!;
			const shown =
				by === 'qr' ? { token } : { number, code: code.toLowerCase().replace('-', ' ') };
			expect(await showLetter(door(), shown)).toMatchObject({ personId: sam });
			const entered = await choose(shown);
			expect(entered).toMatchObject({ state: 'signed-in', personId: sam });
			const person = await whoIs(database.db, auth, cookieHeader(entered));
			expect(person).toMatchObject({ name: 'Sam Bos', roles: ['employee'] });
			for (const again of [{ token }, { number, code }])
				expect(await choose(again)).toEqual({ state: 'wrong' });
		}
	});

	test('opens it for one of two who come at the same moment', async () => {
		const [letter] = await print();
		const { token } = letter!;
		const states = await Promise.all([choose({ token }), choose({ token }, '905817')]);
		expect(states.map(({ state }) => state).sort()).toEqual(['signed-in', 'wrong']);
	});

	test('works no longer after its last day, nor when there is a newer one', async () => {
		const [old] = await print();
		const [letter] = await print();
		expect(await choose({ token: old!.token })).toEqual({ state: 'wrong' });
		const { token } = letter!;
		expect(await choose({ token }, pin, pin, { now: later(31) })).toEqual({ state: 'wrong' });
		expect(await choose({ token }, pin, pin, { now: later(30) })).toMatchObject({ personId: sam });
	});

	test('is not used up by a PIN that is not one to choose', async () => {
		const [letter] = await print();
		const { token } = letter!;
		expect(await choose({ token }, '123456')).toEqual({ state: 'pin', problem: 'easy' });
		expect(await choose({ token }, '240785')).toEqual({ state: 'pin', problem: 'date' });
		expect(await choose({ token }, pin, '483927')).toEqual({ state: 'pin', problem: 'differs' });
		expect((await choose({ token })).state).toBe('signed-in');
	});

	test('leaves no code, link or PIN in the database', async () => {
		const [letter] = await print();
		await choose({ token: letter!.token });
		const dump = Object.values(await dumpOf(database.sql)).join('\n');
		const plain = letter!.code.replace('-', '');
		for (const told of [letter!.token, letter!.code, plain, pin]) expect(dump).not.toContain(told);
		const [{ hash } = { hash: '' }] = await database.sql<{ hash: string }[]>`select hash from pin`;
		expect(hash).toMatch(/^\$argon2id\$/);
	});
});

describe('a PIN', () => {
	test('lets in by personnel number; a wrong one and an unknown number look the same', async () => {
		const [letter] = await print();
		await choose({ token: letter!.token });
		expect(await enterByPin(door(), { number: ' 1 ', pin })).toMatchObject({ state: 'signed-in' });
		for (const typed of ['1 905817', `404 ${pin}`, `2 ${pin}`, ' ']) {
			const [number, wrong] = typed.split(' ') as [string, string];
			expect(await enterByPin(door(), { number, pin: wrong })).toEqual({ state: 'wrong' });
		}
	});

	test('is of this installation only: with another secret it fits nothing', async () => {
		const [letter] = await print();
		await choose({ token: letter!.token });
		const elsewhere = door({ secret: 'x'.repeat(32) });
		expect(await enterByPin(elsewhere, { number: '1', pin })).toEqual({ state: 'wrong' });
	});

	test('after five wrong ones somebody has to wait, from anywhere, and going on costs no month', async () => {
		const [letter] = await print();
		await choose({ token: letter!.token });
		for (let nth = 1; nth <= 35; nth++)
			await enterByPin(door({ address: `192.0.2.${nth}` }), { number: '1', pin: '905817' });
		const refused = await enterByPin(door({ address: '192.0.2.99' }), { number: '1', pin });
		expect(refused).toMatchObject({ state: 'wait' });
		await database.sql`delete from rate_limit where expire < now() + interval '1 day'`;
		expect((await enterByPin(door(), { number: '1', pin })).state).toBe('signed-in');
	});

	test('after thirty wrong ones only a new letter helps', async () => {
		const [first] = await print();
		await choose({ token: first!.token });
		const wrong = () => enterByPin(door(), { number: '1', pin: '905817' });
		await wrong();
		await database.sql`delete from rate_limit where expire < now() + interval '1 day'`;
		await database.sql`update rate_limit set points = 30`;
		const right = { number: '1', pin };
		expect(await enterByPin(door({ address: '192.0.2.7' }), right)).toMatchObject({
			state: 'wait'
		});
		const [letter] = await print();
		const shown = { number: letter!.number, code: letter!.code };
		const entered = await choose(shown, '905817', '905817', { address: '192.0.2.7' });
		expect(entered).toMatchObject({ state: 'signed-in' });
		expect((await enterByPin(door({ address: '192.0.2.7' }), right)).state).toBe('wrong');
	});

	test('the code of a letter is counted the same way', async () => {
		const [letter] = await print();
		const { number, code } = letter!;
		for (let nth = 1; nth <= 5; nth++)
			expect(await showLetter(door(), { number, code: 'AAA' })).toEqual({ state: 'wrong' });
		expect(await showLetter(door(), { number, code })).toMatchObject({ state: 'wait' });
	});

	test('works no longer for who has left', async () => {
		const [letter] = await print();
		await choose({ token: letter!.token });
		await database.sql`update employment set ends_on = ${today} where person_id = ${sam}`;
		expect(await enterByPin(door(), { number: '1', pin })).toEqual({ state: 'not-employed' });
		await database.sql`update employment set ends_on = null where person_id = ${sam}`;
	});
});

describe('HR', () => {
	test('sees how everyone without e-mail stands', async () => {
		const states = async () =>
			(await lettersPage(database.db, reader(), all)).lines.map(({ state, again }) => ({
				state,
				again
			}));
		const [letter] = await print();
		expect(await states()).toEqual([
			{ state: 'printed', again: false },
			{ state: 'none', again: false }
		]);
		await choose({ token: letter!.token });
		expect((await states())[0]).toEqual({ state: 'pin', again: false });
		await print();
		expect((await states())[0]).toEqual({ state: 'printed', again: true });
		await takeAway(database.db, reader(), sam);
		expect((await states())[0]).toEqual({ state: 'over', again: false });
	});

	test('takes a letter and a PIN away, and signs somebody out', async () => {
		const [letter] = await print();
		const entered = await choose({ token: letter!.token });
		const [next] = await print();
		expect(await takeAway(database.db, reader(), sam)).toBe(true);
		expect(await whoIs(database.db, auth, cookieHeader(entered))).toBeNull();
		expect(await enterByPin(door(), { number: '1', pin })).toEqual({ state: 'wrong' });
		expect(await choose({ token: next!.token })).toEqual({ state: 'wrong' });
	});

	test('of one unit reaches nobody else', async () => {
		expect(await print({ person: sam }, [south])).toEqual([]);
		expect(await print({ unit: north }, [south])).toMatchObject([{ number: '2' }]);
		expect(await takeAway(database.db, reader([north]), kim)).toBe(false);
		expect(await takeAway(database.db, reader([north]), 'no-id')).toBe(false);
		const { lines } = await lettersPage(database.db, reader([south]), { unit: north, page: 1 });
		expect(lines).toHaveLength(1);
	});

	test('is in the log with each look, print and revoking', async () => {
		const lines = () =>
			database.sql<{ action: string }[]>`select action from audit_log where object = 'letters'
				order by at desc, id limit 4`;
		const [letter] = await print();
		await choose({ token: letter!.token });
		await lettersPage(database.db, reader(), all);
		await takeAway(database.db, reader(), sam);
		expect((await lines()).map(({ action }) => action).sort()).toEqual([
			...['choose-pin', 'look', 'print-letters', 'revoke-letter']
		]);
	});
});
