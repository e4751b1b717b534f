import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { card, chosen, joined, leader, led, seat, start } from './session.fixture.ts';
import { stored, type Session } from './session.ts';
import { view, type Role } from './view.ts';
import { act, happen, newWorld, settings, type Act } from './world.fixture.ts';

const roles: Role[] = [
	{ role: 'projector' },
	{ role: 'remote', remote: leader },
	{ role: 'remote', remote: 'another' },
	{ role: 'phone', seat: seat(0) },
	{ role: 'phone', seat: 'nobody' }
];

/** An act twice: all but the first phone choose something else in the second. */
const twice = fc.tuple(act, act).map(([one, other]): [Act, Act] => {
	if (one.act !== 'choose' || other.act !== 'choose') return [one, one];
	const choices = one.choices.map((n, at) =>
		at === 0 || n === null ? n : (other.choices[at] ?? 1)
	);
	return [one, { act: 'choose', choices }];
});

/**
 * All that a screen gets, but for a result that was shown to everybody, and for the words of two people or
 * more that a facilitator looks through once choosing has ended.
 */
function unshown(session: Session, role: Role): unknown {
	const { result, ...all } = view(session, role);
	const isOver = all.phase === 'revealed';
	const rest = 'cloud' in all && isOver ? { ...all, cloud: null } : all;
	if (rest.shown.length === 0) return { result, ...rest };
	return { ...rest, words: null };
}

describe('what others chose', () => {
	it('changes no view before the result is shown, and nothing that is stored, ever', () => {
		fc.assert(
			fc.property(settings, fc.array(twice, { maxLength: 80 }), (setting, acts) => {
				const [one, other] = [newWorld(setting), newWorld(setting)];
				for (const [here, there] of acts) {
					happen(one, here);
					happen(other, there);
					for (const role of roles)
						expect(unshown(other.session, role)).toEqual(unshown(one.session, role));
					expect(stored(other.session)).toEqual(stored(one.session));
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('is in no byte of any view before reveal, and in all of them after it', () => {
		const counts = { a: 61, b: 37, c: 13, pass: 2 };
		const options = Object.entries(counts).flatMap(([option, n]) => Array<string>(n).fill(option));
		const open = led(
			joined(start([card('one')], { code: 'FFKKMM' }), options.length),
			'next',
			'next'
		);
		const first = chosen(open, options);
		const second = chosen(led(first, 'close', 'next', 'next'), options);
		for (const session of [first, led(first, 'close'), led(first, 'close', 'next'), second])
			for (const role of roles) expect(numbersIn(session, role)).not.toContain(37);
		for (const role of roles)
			expect(numbersIn(led(second, 'close', 'reveal'), role)).toEqual(
				expect.arrayContaining([61, 37, 13, 2])
			);
	});

	it('is not in what is stored', () => {
		const open = led(joined(start([card('one')]), 9), 'next', 'next');
		const votes = 'aabbccaab'.split('');
		const session = led(chosen(open, votes), 'close', 'reveal-first', 'next', 'next');
		const text = JSON.stringify(stored(session));
		expect(text).not.toContain(seat(0));
		expect(text).not.toMatch(/vote|sequence|bars|"choice/);
	});
});

const numbersIn = (session: Session, role: Role): number[] =>
	(JSON.stringify(view(session, role)).match(/(?<![\w.])\d+(?![\w.])/g) ?? []).map(Number);
