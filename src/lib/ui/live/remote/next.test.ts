import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '#lib/live/agenda-item.ts';
import * as fixture from '#lib/live/session.fixture.ts';
import { leader, led } from '#lib/live/session.fixture.ts';
import type { Session } from '#lib/live/session.ts';
import { view } from '#lib/live/view.ts';
import { canRevealFirst, isSmall, nextStep, phaseName, slipsRound } from './next.ts';

const look = (session: Session) => view(session, { role: 'remote', remote: leader });

/** What the button is called at each place, from the lobby to the end, with the name of the phase. */
function names(...agenda: AgendaItem[]): string[] {
	const said: string[] = [];
	let session = fixture.start(agenda);
	for (;;) {
		const seen = look(session);
		said.push(`${phaseName(seen)}: ${nextStep(seen)}`);
		if (seen.phase === 'ended') return said;
		session = led(session, 'next');
	}
}

const { card, words, scale, ranking, slide, pause } = fixture;
const loose: AgendaItem = { key: 'loose', kind: 'loose', options: 2 };
const step: AgendaItem = { key: 'step', kind: 'step', method: 'dilemmamethode', step: 1 };
const statement = { ...card('s'), kind: 'statement' } as AgendaItem;
const once = { ...card('o'), rounds: 1 } as AgendaItem;
const silent = { ...card('n'), reveal: 'never' } as AgendaItem;

const twice = [
	'intro: open-first',
	'first: close-first',
	'first-closed: begin-talk',
	'talk: open-second',
	'second: close-second',
	'second-closed: show-result'
];
const oneRound = ['intro: open-only', 'first-only: close-only', 'first-closed-only: show-result'];
const end = ['rating: finish', 'ended: null'];

describe('the name of what comes next', () => {
	it('goes through an empty session to the rating', () => {
		expect(names()).toEqual(['lobby: to-rating', ...end]);
	});

	it.each([
		['a card', card('a'), [...twice, 'revealed: to-rating']],
		['a statement', statement, [...twice, 'revealed: to-rating']],
		['a card with one round', once, [...oneRound, 'revealed: to-rating']],
		['a scale', scale('a'), [...oneRound, 'revealed: to-rating']],
		['an order', ranking('a'), [...oneRound, 'revealed: to-rating']],
		['words', words('a'), [...oneRound, 'revealed: to-rating']],
		['a question on the spot', loose, [...oneRound, 'revealed: to-rating']],
		['a slide', slide('a'), ['intro: to-rating']],
		['a step', step, ['intro: to-rating']],
		['a break', pause('a'), ['intro: to-rating']],
		[
			'a card that shows no result',
			silent,
			[...twice.slice(0, -1), 'second-closed: finish-item', 'revealed: to-rating']
		]
	] as const)('names every step of %s', (_, item, expected) => {
		expect(names(item)).toEqual(['lobby: begin', ...expected, ...end]);
	});

	it('names the item that comes', () => {
		const all = [slide('x'), card('a'), statement, scale('q'), slide('y'), step, pause('p'), loose];
		const arriving = names(...all).filter((name) => name.includes(': to-'));
		expect(arriving.map((name) => name.split(': ')[1])).toEqual([
			...['to-card', 'to-statement', 'to-question', 'to-slide', 'to-step', 'to-break'],
			...['to-question', 'to-rating']
		]);
	});

	it('names the next item when the group looks back', () => {
		const session = led(fixture.start([slide('x'), card('a')]), 'next', 'next', 'back');
		expect(nextStep(look(session))).toBe('to-card');
	});
});

describe('beside the button', () => {
	const at = (presses: number, item = card('a')) =>
		look(led(fixture.joined(fixture.start([item]), 3), ...Array<'next'>(presses).fill('next')));
	const phases = [0, 1, 2, 3, 4, 5, 6, 7, 8];

	it('the first result may be shown early between the two choices, and not twice', () => {
		expect(phases.filter((n) => canRevealFirst(at(n)))).toEqual([3, 4]);
		expect(phases.filter((n) => canRevealFirst(at(n, silent)))).toEqual([]);
		expect(phases.slice(0, 6).filter((n) => canRevealFirst(at(n, once)))).toEqual([]);
		const shown = led(fixture.start([card('a')]), 'next', 'next', 'close', 'reveal-first');
		expect(canRevealFirst(look(shown))).toBe(false);
		expect(slipsRound(look(shown))).toBeNull();
	});

	it('slips are counted once a round is closed and until its result is shown', () => {
		expect(phases.map((n) => slipsRound(at(n)))).toEqual([
			...[null, null, null, 'first', 'first', null, 'second', null, null]
		]);
	});

	it('a small group gets a talk without numbers', () => {
		expect(phases.filter((n) => isSmall(at(n)))).toEqual([4, 7]);
		expect(phases.filter((n) => isSmall(at(n, silent)))).toEqual([]);
		const many = led(fixture.joined(fixture.start([card('a')]), 9), ...Array(4).fill('next'));
		expect(isSmall(look(many))).toBe(false);
	});
});
