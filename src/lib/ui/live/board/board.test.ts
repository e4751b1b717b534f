import { describe, expect, it } from 'vitest';
import { liveBoard } from '#lib/i18n/live-board.ts';
import { card, ranking, scale, slide, words } from '#lib/live/session.fixture.ts';
import Arguments from './Arguments.svelte';
import { argued } from './argued.ts';
import { cardWords, drawn } from './board.fixture.ts';
import Ground from './Ground.svelte';
import ItemText from './ItemText.svelte';
import JoinCode from './JoinCode.svelte';
import { namesOf, questionOf } from './names.ts';
import Qr from './Qr.svelte';
import { placesOf, shareOf, sizeOf } from './rows.ts';

const t = liveBoard.nl;
const bare = { words: null, typed: null };
const loose = { key: 'l', kind: 'loose', options: 2 } as const;

describe('names', () => {
	it.each([
		[
			'a card',
			{ item: card('k'), ...bare, words: cardWords },
			['A eten', 'B delen', 'C weggeven', 'Overslaan']
		],
		[
			'a scale',
			{ item: scale('s'), ...bare },
			['1: niet veilig', '2', '3', '4', '5: heel veilig', 'Overslaan']
		],
		['an order', { item: ranking('r'), ...bare }, ['A openheid', 'B respect', 'C moed']],
		[
			'a typed question',
			{ item: loose, words: null, typed: { question: 'Gaan we?', options: ['ja', 'nee'] } },
			['A ja', 'B nee', 'Overslaan']
		],
		[
			'a typed question that a restart has lost',
			{ item: loose, ...bare },
			['A Antwoord A', 'B Antwoord B', 'Overslaan']
		],
		['words', { item: words('w'), ...bare }, []],
		['a slide', { item: slide('d'), ...bare }, []]
	])('of %s', (_, asked, expected) => {
		const named = namesOf(asked, t).map(({ mark, name }) => [mark, name].filter(Boolean).join(' '));
		expect(named).toEqual(expected);
	});

	it('a question comes from the content, the agenda or the remote', () => {
		expect(questionOf({ item: card('k'), words: cardWords, typed: null })).toBe('Wat doe je?');
		expect(questionOf({ item: ranking('r'), ...bare })).toBe('Wat weegt het zwaarst?');
		expect(
			questionOf({ item: loose, words: null, typed: { question: 'Gaan we?', options: [] } })
		).toBe('Gaan we?');
		expect(questionOf({ item: loose, ...bare })).toBe('');
	});
});

describe('rows', () => {
	it('entries that share a place have the same number, and the next one counts them both', () => {
		const names = namesOf({ item: ranking('r'), ...bare }, t);
		const places = placesOf([['a', 'b'], ['c']], names);
		expect(places.map(({ id, place, isShared }) => [id, place, isShared])).toEqual([
			['a', 1, true],
			['b', 1, true],
			['c', 3, false]
		]);
	});

	it('a share of nobody is nothing', () => {
		expect(shareOf({ count: 0, of: 0 })).toBe(0);
		expect(shareOf({ count: 1, of: 3 })).toBe(33.3);
	});

	it('words have three sizes by number, and one without numbers', () => {
		const cloud = [9, 6, 2].map((people) => ({ word: `w${people}`, people }));
		expect(cloud.map(({ people }) => sizeOf(people, cloud))).toEqual([3, 2, 1]);
		expect(sizeOf(null, [{ word: 'w', people: null }])).toBe(2);
	});

	it('arguments are those of each option, or of the statement', () => {
		expect(argued(cardWords).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
		const statement = argued({ ...cardWords, pros: ['ja'], cons: ['nee'] });
		expect(statement).toEqual([{ id: 'statement', named: null, pros: ['ja'], cons: ['nee'] }]);
	});
});

describe('as the server draws it', () => {
	const asked = { item: card('k'), words: cardWords, typed: null };

	it('an item has its situation, its question and its options, and no skipping to read', () => {
		const html = drawn(ItemText, asked);
		expect(html).toContain('<p>Er is taart.</p><p>Je hebt trek.</p>');
		expect(html).toMatch(/<h1[^>]*>Wat doe je\?<\/h1>/);
		expect(html).toContain('weggeven');
		expect(html).not.toContain('Overslaan');
	});

	it('a card in easy Dutch has its drawings', () => {
		const options = cardWords.options.map((each) => ({ ...each, pictogram: 'hand' }));
		const easy = { ...cardWords, easy: true, options };
		expect(drawn(ItemText, { ...asked, words: easy })).toContain('<path d="M15 28');
		expect(drawn(ItemText, asked)).not.toContain('<path');
	});

	it('a question that a restart has lost is read out', () => {
		expect(drawn(ItemText, { item: loose, ...bare })).toContain('leest hem voor');
	});

	it('arguments are whole on both forms of the screen', () => {
		for (const wide of [false, true]) {
			const html = drawn(Arguments, { words: cardWords, wide });
			for (const text of ['Voor', 'Tegen', 'voor delen', 'tegen delen'])
				expect(html).toContain(text);
		}
	});

	it('the ground names whom to talk to, but on a screen that nobody calls from', () => {
		const contacts = [{ name: 'Loket', role: 'Meldpunt', phone: '010-123' }];
		const ground = { essence: 'Eerlijk delen.', articles: [], contacts };
		expect(drawn(Ground, { ground })).toContain('href="tel:010123"');
		expect(drawn(Ground, { ground, contacts: false })).not.toContain('Loket');
	});

	it('a join code is said sign by sign', () => {
		expect(drawn(JoinCode, { code: '3F7K9X' })).toContain('Code: 3 F 7 K 9 X');
	});

	it('a QR code is one drawing with a name', () => {
		const html = drawn(Qr, { text: 'https://t.example/live/3F7K9X', label: 'Scan' });
		expect(html).toMatch(/role="img" aria-label="Scan"/);
		expect(html).toMatch(/<path d="M4 4h7v1H4z/);
	});

	it('nothing needs an inline style', () => {
		const all = drawn(ItemText, asked) + drawn(Arguments, { words: cardWords });
		expect(all).not.toMatch(/\sstyle=/);
	});
});
