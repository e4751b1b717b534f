import { describe, expect, it } from 'vitest';
import type { ItemPhase } from '#lib/live/phases.ts';
import type { Shown } from '#lib/live/result.ts';
import { card, scale, slide } from '#lib/live/session.fixture.ts';
import type { AgendaItem } from '#lib/live/agenda-item.ts';
import type { ProjectorScreen } from '#lib/live/words.ts';
import { cardWords, drawn } from '../board/board.fixture.ts';
import { firstThatFits, sizes } from './fitting.ts';
import Projector from './Projector.svelte';
import { isWaiting, saidOf } from './said.ts';
import { secretIn } from './secret.ts';

const steps: Shown = {
	first: { show: 'steps', bars: { a: 'part', b: 'part', c: 'part', pass: 'part' } }
};

function screenAt(phase: ProjectorScreen['phase'], more: Partial<ProjectorScreen> = {}) {
	const screen: ProjectorScreen = {
		...{ role: 'projector', sequence: 1, code: '3F7K9X', phase, here: 12 },
		...{ item: card('taart'), typed: null, position: { item: 1, of: 3 }, timer: null },
		...{ promised: { from: 5, exactFrom: 20 }, shown: [], result: null },
		...{ choosing: null, note: '', words: cardWords },
		...more
	};
	const html = drawn(Projector, { screen, line: 'live', origin: 'https://t.example' });
	return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('what the projector says', () => {
	const ways: [string, AgendaItem, ItemPhase, Shown | null, string | null][] = [
		['a card', card('k'), 'first', null, 'chooseFirst'],
		['a card', card('k'), 'first-closed', null, 'closedFirst'],
		['a card whose first result is shown early', card('k'), 'first-closed', steps, 'firstResult'],
		['a card', card('k'), 'second', null, 'chooseSecond'],
		['a card', card('k'), 'revealed', steps, 'result'],
		['a scale', scale('s'), 'first', null, 'choose'],
		['a scale', scale('s'), 'first-closed', null, 'closed'],
		['a slide', slide('d'), 'intro', null, null]
	];

	it.each(ways)('of %s (%j) in %s', (_, item, phase, result, said) => {
		expect(saidOf({ phase, result }, item)).toBe(said);
	});

	it('promises a result between two choices, but not where there never is one', () => {
		const between = { phase: 'talk', result: null } as const;
		const never = { ...card('k'), reveal: 'never' } as AgendaItem;
		expect(isWaiting(between, card('k'))).toBe(true);
		expect(isWaiting(between, never)).toBe(false);
		expect(isWaiting({ phase: 'second', result: null }, card('k'))).toBe(false);
		expect(isWaiting({ phase: 'first-closed', result: null }, scale('s'))).toBe(false);
	});
});

describe('what the projector shows', () => {
	it('how to join, in the lobby and beside everything after it', () => {
		for (const text of [screenAt('lobby', { item: null, words: null }), screenAt('first')]) {
			expect(text).toContain('t.example/live');
			expect(text).toContain('Code: 3 F 7 K 9 X');
		}
	});

	it('how many are here, and how many have chosen', () => {
		expect(screenAt('lobby', { item: null, words: null })).toContain('12 telefoons doen mee');
		expect(screenAt('first', { choosing: { chosen: 9, of: 12 } })).toContain(
			'9 van 12 hebben gekozen'
		);
	});

	it('arguments in the talk, and where the result is', () => {
		const text = screenAt('talk');
		expect(text).toContain('tegen delen');
		expect(text).toContain('De uitslag komt na de tweede keuze.');
	});

	it('the result with what is fixed', () => {
		const ground = {
			...{ essence: 'Eerlijk delen.', contacts: [] },
			articles: [{ label: 'Giften', article: 'artikel 4', text: 'Geen geld.' }]
		};
		const text = screenAt('revealed', { result: steps, words: { ...cardWords, ground } });
		expect(text).toContain('een deel');
		expect(text).toContain('Giften (artikel 4). Geen geld.');
	});

	it('what the group agrees at the end, and no way to join any more', () => {
		const text = screenAt('ended', { item: null, words: null, note: 'Elke maandag vragen.' });
		expect(text).toContain('Dit spreken we af Elke maandag vragen.');
		expect(text).not.toContain('3 F 7');
	});

	it('easy Dutch around a card in easy Dutch', () => {
		expect(screenAt('talk', { words: { ...cardWords, easy: true } })).toContain('Dit is lastig');
	});
});

describe('the size of letters', () => {
	it('is the largest that fits, and the smallest where nothing does', () => {
		expect(firstThatFits(sizes, (size) => size >= 4)).toBe(4);
		expect(firstThatFits(sizes, () => false)).toBe(sizes.at(-1));
	});
});

it('a secret in an address is 43 signs and nothing else', () => {
	const secret = 'a'.repeat(43);
	expect(secretIn(`#${secret}`)).toBe(secret);
	expect(secretIn('#device=abc')).toBeNull();
	expect(secretIn('')).toBeNull();
});
