import { describe, expect, it } from 'vitest';
import { handIn } from './hand-in.ts';
import { sealAway, toSealAway } from './seal-away.ts';
import { card, chosen, joined, led, scale, seat, start } from './session.fixture.ts';
import { listSeats } from './seats.ts';
import { restored, stored, type Session } from './session.ts';
import { tokenBytes, tokenOf } from './token.ts';

const open = led(joined(start([card('one'), scale('two')]), 6), 'next', 'next');
const second = chosen(led(chosen(open, [...'aabbca']), 'close', 'next', 'next'), [
	'a',
	'b',
	'b',
	null,
	'a',
	'c'
]);
const left = led(second, 'close', 'next', 'next');
const noChance = () => 0;

function done(session: Session, random = noChance) {
	const outcome = sealAway(session, 'one', random);
	if (!outcome.ok) throw new Error(outcome.refused);
	return outcome.value;
}

const told = ({ ballots }: ReturnType<typeof done>) =>
	ballots.map(({ contest, option, changed }) => `${contest.phase} ${option} ${changed}`);

describe('sealing an item away', () => {
	it('gives a choice of each seat in each round, and which second one is another', () => {
		const sealed = done(left);
		expect(told(sealed).toSorted()).toEqual(
			[
				...[...'aabbca'].map((option) => `first ${option} false`),
				...['second a false', 'second b true', 'second b false', 'second a true', 'second c true']
			].toSorted()
		);
		expect(sealed.ballots[0]!.contest).toEqual({
			...{ dilemma: 'dilemma-one', ballotVersion: 2, phase: 'first', unit: 'live' }
		});
	});

	it('leaves no choice behind, and keeps what was shown', () => {
		const { session } = done(left);
		expect(
			listSeats(session.room.seats).every(({ votes }) => Object.keys(votes).length === 0)
		).toBe(true);
		expect(session.room.results).toEqual(left.room.results);
		expect(session.room.sequence).toBe(left.room.sequence + 1);
		expect(toSealAway(left.script)).toEqual(['one']);
		expect(toSealAway(session.script)).toEqual([]);
	});

	it('puts them in an order that chance decides', () => {
		const orders = [0, 0.2, 0.4, 0.6, 0.8].map((chance) => told(done(left, () => chance)).join());
		expect(new Set(orders).size).toBe(5);
		expect(new Set(orders.map((order) => order.split(',').toSorted().join())).size).toBe(1);
	});

	it('happens once, and after the item', () => {
		const refusal = (session: Session, key = 'one') => {
			const outcome = sealAway(session, key, noChance);
			return outcome.ok ? 'taken' : outcome.refused;
		};
		expect(refusal(second)).toBe('item-running');
		expect(refusal(done(left).session)).toBe('sealed-away');
		expect(refusal(left, 'two')).toBe('nothing-to-choose');
		expect(refusal(left, 'nine')).toBe('other-question');
	});

	it('takes nothing in any more', () => {
		const token = tokenBytes(tokenOf(second, seat(0), { item: 'one', round: 'first' })!);
		for (const session of [done(left).session, restored(stored(done(left).session), 1)])
			expect(handIn(session, seat(0), [token])).toEqual({ session, refused: ['sealed-away'] });
	});

	it('has the first choices of an item that was skipped at the talk, and not an open second', () => {
		expect(told(done(led(second, 'skip')))).toHaveLength(6);
		expect(told(done(led(open, 'skip')))).toEqual([]);
	});
});
