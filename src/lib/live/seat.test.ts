import { describe, expect, it } from 'vitest';
import {
	after,
	card,
	choosing,
	joined,
	led,
	ranking,
	scale,
	seat,
	start,
	words
} from './session.fixture.ts';
import type { Choice } from './choice.ts';
import type { Move } from './moves.ts';
import type { Session } from './session.ts';
import { seatOf } from './seat.ts';
import { step } from './step.ts';
import { view } from './view.ts';

const refusal = (session: Session, move: Move) => {
	const outcome = step(session, move);
	return outcome.ok ? 'taken' : outcome.refused;
};
const own = (session: Session, n: number) =>
	view(session, { role: 'phone', seat: seat(n) }).own.first;
const open = led(joined(start([card('one')]), 3), 'next', 'next');
const message = choosing(open, 0, { option: 'a' });
const once = after(open, message);

describe('a choice', () => {
	it('counts once however often it is sent, and gets the same answer', () => {
		expect(step(once, message)).toEqual({ ok: true, value: once });
		expect(step(led(once, 'close'), message)).toMatchObject({ ok: true });
		expect(view(once, { role: 'projector' })).toMatchObject({ choosing: { chosen: 1, of: 3 } });
	});

	it('takes the place of the one before, until the round is closed', () => {
		const other = choosing(once, 0, { option: 'b' });
		expect(own(after(once, other), 0)).toEqual({ option: 'b' });
		expect(refusal(led(once, 'close'), other)).toBe('closed');
		expect(own(led(once, 'close'), 0)).toEqual({ option: 'a' });
	});

	it('is refused when it is forged, replayed or late', () => {
		const changed = after(once, choosing(once, 0, { option: 'b' }));
		expect(refusal(changed, message)).toBe('replayed');
		expect(refusal(once, { ...message, choice: { option: 'b' } } as Move)).toBe('replayed');
		expect(refusal(open, { ...message, seat: seat(9) } as Move)).toBe('unknown-seat');
		expect(refusal(open, { ...message, round: 'second' } as Move)).toBe('other-question');
		const second = led(once, 'close', 'next', 'next');
		expect(refusal(second, { ...message, sequence: 2 } as Move)).toBe('other-question');
	});

	const offered: [string, ReturnType<typeof card>, Choice, string][] = [
		['an option of a card', card('one'), { option: 'c' }, 'taken'],
		['skipping', scale('one'), { option: 'pass' }, 'taken'],
		['a step of a card', card('one'), { scale: 1 }, 'no-such-option'],
		['a step of a scale', scale('one'), { scale: 5 }, 'taken'],
		['a step beyond a scale', scale('one'), { scale: 6 }, 'no-such-option'],
		['an option of a scale', scale('one'), { option: 'a' }, 'no-such-option'],
		['an order', ranking('one'), { ranking: ['b', 'a', 'c'] }, 'taken'],
		['half an order', ranking('one'), { ranking: ['b', 'a'] }, 'no-such-option'],
		['words', words('one'), { words: ['moed', 'lef'] }, 'taken'],
		['words for a card', card('one'), { words: ['moed'] }, 'no-such-option'],
		['an option for words', words('one'), { option: 'a' }, 'no-such-option']
	];

	it.each(offered)('%s', (_, item, choice, says) => {
		const session = led(joined(start([item]), 1), 'next', 'next');
		expect(refusal(session, choosing(session, 0, choice))).toBe(says);
	});
});

describe('a seat', () => {
	it('that comes late lands where the group is, and one that is gone is not waited for', () => {
		const late = after(once, { move: 'join', seat: seat(5) });
		expect(view(late, { role: 'phone', seat: seat(5) })).toMatchObject({
			...{ phase: 'first', asks: { item: 'one', round: 'first' }, own: {}, next: 1 },
			promised: { from: 5, exactFrom: 20 }
		});
		const gone = (n: number) => ({ move: 'presence', seat: seat(n), present: false }) as const;
		const fewer = after(after(late, gone(0)), gone(1));
		expect(view(fewer, { role: 'projector' })).toMatchObject({ choosing: { chosen: 1, of: 3 } });
		expect(seatOf(after(fewer, { move: 'join', seat: seat(1) }), seat(1))).toMatchObject({
			present: true
		});
	});

	it('is one of 1,500', () => {
		const full = joined(start([card('one')]), 1500);
		expect(refusal(full, { move: 'join', seat: seat(1500) })).toBe('full');
		expect(refusal(full, { move: 'join', seat: seat(0) })).toBe('taken');
	});

	it('rates at the end, and differently until it is over', () => {
		const rating = led(once, 'end');
		const rate = (score: number, sequence: number): Move => ({
			move: 'rate',
			seat: seat(0),
			score,
			sequence
		});
		const rated = after(after(rating, rate(7, 2)), rate(8, 3));
		expect(seatOf(rated, seat(0))?.score).toBe(8);
		expect(step(rated, rate(8, 3))).toEqual({ ok: true, value: rated });
		expect(refusal(rated, rate(7, 2))).toBe('replayed');
		expect(refusal(rating, { ...rate(7, 1), seat: seat(9) } as Move)).toBe('unknown-seat');
		expect(led(rated, 'next').room.rating).toEqual({ count: 1, average: null });
	});
});
