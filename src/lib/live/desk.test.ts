import { describe, expect, it } from 'vitest';
import { guestMark } from './guests.ts';
import * as fixture from './session.fixture.ts';
import {
	after,
	card,
	chosen,
	choosing,
	helper,
	joined,
	leader,
	led,
	noon,
	seat,
	start
} from './session.fixture.ts';
import type { Move } from './moves.ts';
import { restored, stored, type Session } from './session.ts';
import { listSeats } from './seats.ts';
import { step } from './step.ts';
import { view } from './view.ts';

const by = leader;
const typed = { key: 'loose', question: 'Wat doe je nu?', options: ['blijven', 'gaan'] };
const refusal = (session: Session, move: Move) => {
	const outcome = step(session, move);
	return outcome.ok ? 'taken' : outcome.refused;
};

describe('the timer', () => {
	const talk = led(start([card('one')]), 'next', 'next', 'next', 'next');
	const running = after(talk, { move: 'start-timer', by, now: noon, seconds: 90 });

	it('runs to an instant, and stops with what is left', () => {
		expect(running.script.timer).toEqual({ endsAt: noon + 90_000 });
		const stopped = after(running, { move: 'stop-timer', by, now: noon + 30_000 });
		expect(stopped.script.timer).toEqual({ left: 60_000 });
		expect(refusal(stopped, { move: 'stop-timer', by, now: noon })).toBe('not-now');
		const late = after(running, { move: 'stop-timer', by, now: noon + 100_000 });
		expect(late.script.timer).toEqual({ left: 0 });
	});

	it('ends with its phase, and goes on when the first result is shown', () => {
		expect(led(running, 'next').script.timer).toBeNull();
		expect(led(running, 'reveal-first').script.timer).toEqual(running.script.timer);
		const pauses = led(start([fixture.pause('one'), fixture.pause('two')]), 'next');
		const timed = after(pauses, { move: 'start-timer', by, now: noon, seconds: 90 });
		expect(led(timed, 'next').script.timer).toBeNull();
	});
});

describe('a question typed on the spot', () => {
	const added = after(led(start([card('one'), card('two')]), 'next'), {
		move: 'add-question',
		by,
		...typed
	});

	it('comes next, and no word of it is stored', () => {
		expect(added.script.agenda.map(({ key }) => key)).toEqual(['one', 'loose', 'two']);
		expect(view(led(added, 'skip'), { role: 'projector' }).typed).toMatchObject({
			question: 'Wat doe je nu?'
		});
		expect(JSON.stringify(stored(added))).not.toMatch(/Wat doe|blijven|gaan/);
	});

	it('is typed again after a restart, with as many options', () => {
		const lost = restored(stored(added), noon);
		const again = { move: 'retype-question', by, ...typed } as const;
		expect(refusal(lost, { ...again, options: ['a', 'b', 'c'] })).toBe('no-such-option');
		expect(refusal(lost, { ...again, key: 'one' })).toBe('other-question');
		expect(after(lost, again).room.typed).toEqual(added.room.typed);
		expect(refusal(added, again)).toBe('key-taken');
	});

	it('has a key of its own, and a place that is left', () => {
		expect(refusal(added, { move: 'add-break', by, key: 'two', minutes: 10 })).toBe('key-taken');
		const full = start(Array.from({ length: 60 }, (_, n) => fixture.pause(`break-${n}`)));
		expect(refusal(full, { move: 'add-question', by, ...typed })).toBe('full');
	});
});

describe('slips', () => {
	const six = chosen(led(joined(start([card('one')]), 6), 'next', 'next'), [...'aabbca']);
	const closed = led(six, 'close');
	const slips = {
		move: 'count-slips',
		by,
		item: 'one',
		round: 'first',
		counts: { a: 14 }
	} as const;

	it('count in an exact result and beside the heads, and go to no seat', () => {
		const counted = led(after(closed, slips), 'reveal-first');
		expect(counted.room.results['one']!.first).toMatchObject({ bars: { a: 'part' } });
		const { script, room } = after(closed, slips);
		const exact = { script: { ...script, settings: { exact: true, manager: false } }, room };
		expect(led(exact, 'reveal-first').room.results['one']!.first).toMatchObject({
			...{ bars: { a: 17, b: 2, c: 1, pass: 0 }, of: 20 }
		});
		expect(counted.script.mostChoices).toBe(20);
		expect(counted.room.seats).toEqual(closed.room.seats);
	});

	it('are of options that are there, in the item that is there', () => {
		expect(refusal(closed, { ...slips, counts: { z: 1 } })).toBe('no-such-option');
		expect(refusal(closed, { ...slips, item: 'two' })).toBe('other-question');
		expect(refusal(closed, { ...slips, round: 'second' })).toBe('not-now');
	});
});

describe('the link for a guest', () => {
	const guest = `${guestMark}phone`;
	const before = after(start([]), { move: 'admit', remote: guest });

	it('is replaced by a facilitator, who holds the remote where a guest did', () => {
		const held = after(before, { move: 'take-over', by: guest });
		const { script } = after(held, { move: 'new-guest-link', by });
		expect(script).toMatchObject({ guests: 1, remotes: [by], holder: by });
		expect(refusal(held, { move: 'new-guest-link', by: guest })).toBe('unknown-remote');
	});

	it('is replaced under the hands of a colleague, who goes on', () => {
		const two = after(before, { move: 'admit', remote: helper });
		const { script } = after(two, { move: 'new-guest-link', by: helper });
		expect(script).toMatchObject({ guests: 1, remotes: [by, helper], holder: by });
	});

	it('was never replaced in a session that was stored without a number', () => {
		const { guests: _, ...kept } = stored(before);
		expect(restored(kept, noon).script.guests).toBe(0);
	});
});

describe('words', () => {
	const open = led(joined(start([fixture.words('one')]), 6), 'next', 'next');
	const given = [['moed'], ['moed', 'lef'], ['lef'], ['zorg'], ['rust'], ['rust']];
	const told = given.reduce((now, words, n) => after(now, choosing(now, n, { words })), open);
	const cloud = led(told, 'close', 'reveal');

	it('stand on no screen before the facilitator has read them, and those of one person never', () => {
		const shown = after(cloud, { move: 'show-words', by, words: ['moed', 'zorg'] });
		const onScreen = (session: Session) => view(session, { role: 'phone', seat: seat(0) }).result;
		expect(onScreen(cloud)).toEqual({ first: { show: 'words', words: [] } });
		expect(onScreen(shown)).toEqual({
			first: { show: 'words', words: [{ word: 'moed', people: null }] }
		});
		const remote = view(cloud, { role: 'remote', remote: leader });
		expect(remote).toMatchObject({ cloud: [{ word: 'lef' }, { word: 'moed' }, { word: 'rust' }] });
		expect(JSON.stringify(remote)).not.toContain('zorg');
	});

	it('are erased when the group goes on and when it ends', () => {
		const over = led(cloud, 'next');
		expect(listSeats(over.room.seats).flatMap(({ votes }) => Object.keys(votes))).toEqual([]);
		expect(JSON.stringify(led(over, 'next'))).not.toContain('rust');
	});
});

describe('who leads', () => {
	const admitted = after(start([]), { move: 'admit', remote: 'remote-2' });

	it('hands over, or is taken over', () => {
		const handed = after(admitted, { move: 'hand-over', by, to: 'remote-2' });
		expect(refusal(handed, { move: 'write-note', by, text: 'x' })).toBe('not-holding');
		expect(after(handed, { move: 'take-over', by }).script.holder).toBe(leader);
		expect(refusal(admitted, { move: 'hand-over', by, to: 'remote-3' })).toBe('unknown-remote');
	});

	it('is one of twenty devices at most', () => {
		const many = Array.from({ length: 18 }, (_, n) => `more-${n}`).reduce(
			(now, remote) => after(now, { move: 'admit', remote }),
			admitted
		);
		expect(refusal(many, { move: 'admit', remote: 'one-more' })).toBe('full');
	});
});

describe('the parking lot', () => {
	it('keeps the last fifty remarks in memory, and gives one back', () => {
		const parked = Array.from({ length: 51 }, (_, n) => `remark ${n}`).reduce(
			(now, text) => after(now, { move: 'park', by, text }),
			start([])
		);
		expect(parked.room.parked).toHaveLength(50);
		expect(parked.room.parked[0]).toBe('remark 1');
		const fewer = after(parked, { move: 'unpark', by, entry: 0 });
		expect(fewer.room.parked[0]).toBe('remark 2');
		expect(JSON.stringify(stored(parked))).not.toContain('remark');
	});
});
