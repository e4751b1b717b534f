import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handIn } from './hand-in.ts';
import { after, card, chosen, choosing, joined, led, seat, start } from './session.fixture.ts';
import { restored, stored, type Session } from './session.ts';
import { view } from './view.ts';
import { seatOf } from './seat.ts';
import { readToken, tokenBytes, tokenLength, tokenOf, type Token } from './token.ts';

const first = { item: 'one', round: 'first' } as const;
const open = led(joined(start([card('one'), card('two')]), 6), 'next', 'next');
const six = chosen(open, [...'aabbca']);
const tokenIn = (session: Session, n = 0) => tokenOf(session, seat(n), first)!;
const crashed = (session: Session) => restored(JSON.parse(JSON.stringify(stored(session))), 1e12);
const votesOf = (session: Session, n = 0) => seatOf(session, seat(n))?.votes;

describe('a token', () => {
	const token = tokenIn(six);

	it('says session, question, seat, choice and number, and is as long as any other', () => {
		expect(token).toEqual({
			...{ session: 'session-1', item: 'one', round: 'first', seat: seat(0) },
			...{ choice: { option: 'a' }, sequence: 1 }
		});
		const words = { words: ['é'.repeat(24), 'ü'.repeat(24), 'ï'.repeat(24)] };
		const long = { ...token, session: 's'.repeat(64), item: 'i'.repeat(60), choice: words };
		for (const each of [token, { ...long, sequence: Number.MAX_SAFE_INTEGER }]) {
			expect(tokenBytes(each)).toHaveLength(tokenLength);
			expect(readToken(tokenBytes(each))).toEqual({ ok: true, value: each });
		}
	});

	it('is none where nothing was chosen', () => {
		expect(tokenOf(open, seat(0), first)).toBeNull();
		expect(tokenOf(six, 'nobody', first)).toBeNull();
	});

	it('is damaged by any other byte, length or text', () => {
		const bytes = tokenBytes(token);
		fc.assert(
			fc.property(fc.nat(tokenLength - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const read = readToken(bytes.with(at, bytes[at]! ^ change));
				expect(read.ok ? read.value : read.refused).not.toEqual(token);
			})
		);
		const odd = [
			bytes.slice(1),
			new Uint8Array(),
			new TextEncoder().encode('{}'),
			bytes.with(600, 10)
		];
		for (const each of odd) expect(readToken(each)).toEqual({ ok: false, refused: 'damaged' });
	});
});

describe('handing in after a restart', () => {
	const bytes = (token: Token) => tokenBytes(token);
	const handed = (session: Session, ...tokens: Token[]) =>
		handIn(session, seat(0), tokens.map(bytes));

	it('brings back a first choice after it was closed, and seats whose it is', () => {
		const closed = crashed(led(six, 'close', 'next'));
		const { session, refused } = handed(closed, tokenIn(six));
		expect(refused).toEqual([]);
		expect(votesOf(session)).toEqual(votesOf(six));
		expect(seatOf(session, seat(0))).toMatchObject({ sequence: 1, present: true });
	});

	it('takes the last of somebody who changed their mind', () => {
		const changed = after(six, choosing(six, 0, { option: 'c' }));
		for (const tokens of [
			[six, changed],
			[changed, six]
		]) {
			const { session, refused } = handed(crashed(changed), ...tokens.map((each) => tokenIn(each)));
			expect(votesOf(session)).toEqual(votesOf(changed));
			expect(refused).toEqual(['replayed']);
		}
	});

	it('alters no choice that is there once its round is closed', () => {
		const changed = after(six, choosing(six, 0, { option: 'c' }));
		const reopened = after(crashed(changed), { move: 'join', seat: seat(0) });
		const again = led(after(reopened, choosing(reopened, 0, { option: 'b' })), 'close');
		const { session, refused } = handed(again, tokenIn(changed));
		expect(session).toBe(again);
		expect(refused).toEqual(['replayed']);
	});

	const told: [string, Session, Partial<Token>, string][] = [
		['another session', six, { session: 'session-2' }, 'other-session'],
		['another seat', six, { seat: seat(1) }, 'other-seat'],
		['an item that is not there', six, { item: 'nine' }, 'other-question'],
		['an item to come', six, { item: 'two' }, 'not-now'],
		['a round to come', six, { round: 'second' }, 'not-now'],
		['no option', six, { choice: { option: 'z' } }, 'no-such-option'],
		['another kind of choice', six, { choice: { scale: 3 } }, 'no-such-option'],
		['a round that nobody closed', led(six, 'skip'), {}, 'item-over']
	];

	it.each(told)('refuses %s', (_, session, change, refused) => {
		const before = crashed(session);
		const outcome = handed(before, { ...tokenIn(six), ...change });
		expect(outcome).toEqual({ session: before, refused: [refused] });
	});

	it('shows a result again when all its choices are back, and not before', () => {
		const shown = led(six, 'close', 'reveal-first');
		let session = crashed(shown);
		for (let n = 0; n < 6; n++) {
			expect(session.room.results).toEqual({});
			const remote = view(session, { role: 'remote', remote: 'any' });
			expect(remote).toMatchObject({ result: null, awaited: { chosen: n, of: 6 } });
			session = handIn(session, seat(n), [tokenBytes(tokenIn(six, n))]).session;
		}
		expect(session.room.results).toEqual(shown.room.results);
	});

	it('does not show a result anew with one choice less, nor one to which a choice came too late', () => {
		let session = crashed(led(six, 'close', 'next'));
		for (let n = 0; n < 5; n++)
			session = handIn(session, seat(n), [tokenBytes(tokenIn(six, n))]).session;
		const five = led(session, 'reveal-first');
		const late = handIn(five, seat(5), [tokenBytes(tokenIn(six, 5))]).session;
		expect(late.room.results).toEqual(five.room.results);
		expect(votesOf(late, 5)).toEqual(votesOf(six, 5));
		let again = crashed(late);
		for (let n = 0; n < 6; n++)
			again = handIn(again, seat(n), [tokenBytes(tokenIn(six, n))]).session;
		expect(again.room.results).toEqual({});
		const end = led(again, 'next', 'close', 'reveal');
		expect(end.room.results['one']).toEqual({ second: { show: 'talk' } });
	});
});
