import { describe, expect, it } from 'vitest';
import type { Shown } from '#lib/live/result.ts';
import { card, ranking, scale, words } from '#lib/live/session.fixture.ts';
import { cardWords, drawn } from './board.fixture.ts';
import Result from './Result.svelte';

const promised = { from: 5, exactFrom: 20 };
const ofCard = (result: Shown | null, more = {}) =>
	drawn(Result, {
		...{ item: card('taart'), words: cardWords, typed: null, promised, result },
		...more
	});
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const bars = { a: 'part', b: 'more-than-half', c: 'few-or-none', pass: 'few-or-none' } as const;
const steps: Shown = { first: { show: 'steps', bars } };
const exact: Shown = {
	first: { show: 'exact', bars: { a: 12, b: 6, c: 6, pass: 0 }, of: 24 },
	second: { show: 'exact', bars: { a: 18, b: 6, c: 0, pass: 0 }, of: 24 },
	shift: 'part'
};

describe('a result by option', () => {
	it('says words and no number where numbers are not exact', () => {
		const text = textOf(ofCard(steps));
		expect(text).toContain('eten Eerste keuze een deel');
		expect(text).toContain('delen Eerste keuze meer dan de helft');
		expect(text).toContain('weinig of geen');
		expect(text).not.toMatch(/\d/);
	});

	it('draws three steps for words, whatever the number behind them', () => {
		expect(ofCard(steps).match(/<rect/g)).toHaveLength(4 * 3);
	});

	it('says both numbers of each option, with bars as long as they are', () => {
		const html = ofCard(exact);
		expect(textOf(html)).toContain('Eerste keuze 12 van 24 Tweede keuze 18 van 24');
		expect(html).toContain('width="50%"');
		expect(html).toContain('width="75%"');
	});

	it('says in words how many chose differently, and that it is an exercise', () => {
		const text = textOf(ofCard(exact));
		expect(text).toContain('Een deel van de mensen koos de tweede keer anders.');
		expect(text).toContain('Dit zijn keuzes in een oefening, geen gedrag.');
	});

	it('names skipping in the language of the screen and options in Dutch', () => {
		const html = drawn(
			Result,
			{
				...{ item: card('taart'), words: cardWords, typed: null },
				...{ result: steps, promised }
			},
			'en'
		);
		expect(html).toContain('<span lang="nl">eten</span>');
		expect(html).toContain('<span>Skip</span>');
	});

	it('has a table on every screen: beside the bars, or on request', () => {
		expect(ofCard(exact)).toMatch(/<details.*<table.*<\/table>.*<\/details>/);
		const wide = ofCard(exact, { wide: true });
		expect(wide).toMatch(/<table.*<th scope="row"/);
		expect(wide).not.toContain('<details');
	});

	it('says of which choice too few people chose', () => {
		const html = ofCard({ ...exact, second: { show: 'talk' }, shift: null });
		expect(textOf(html)).toContain('Van de tweede keuze zie je niets');
		expect(textOf(html)).not.toContain('18 van 24');
	});
});

describe('a result without numbers', () => {
	it('is a script for a talk, with the reason', () => {
		const text = textOf(ofCard({ first: { show: 'talk' }, second: { show: 'talk' } }));
		expect(text).toContain('vanaf 5 keuzes');
		expect(text).toContain('Welk argument vind je het sterkst?');
		expect(text).not.toContain('oefening, geen gedrag');
	});

	it('gives another reason where an item never shows one', () => {
		const never = { ...card('taart'), reveal: 'never' };
		const text = textOf(ofCard({ first: { show: 'talk' } }, { item: never }));
		expect(text).toContain('Bij deze vraag laten we geen uitslag zien.');
		expect(text).not.toMatch(/\d/);
	});

	it('says that it comes back where a restart has lost it', () => {
		expect(textOf(ofCard(null))).toContain('De uitslag is er even niet.');
	});
});

describe('other results', () => {
	const none = { words: null, typed: null, promised };

	it('a scale names its ends, and no round', () => {
		const result: Shown = {
			first: { show: 'exact', bars: { 1: 1, 2: 2, 3: 3, 4: 4, 5: 10, pass: 0 }, of: 20 }
		};
		const text = textOf(drawn(Result, { ...none, item: scale('s'), result }));
		expect(text).toContain('1: niet veilig 1 van 20');
		expect(text).toContain('5: heel veilig 10 van 20');
		expect(text).not.toContain('Eerste keuze');
	});

	it('a common order says which entries share a place', () => {
		const order = [['b'], ['a', 'c']];
		const result: Shown = {
			first: { show: 'exact', order, places: { a: 2.3, b: 1.4, c: 2.3 }, of: 20 }
		};
		const text = textOf(drawn(Result, { ...none, item: ranking('r'), result }));
		expect(text).toContain('1 1: respect gemiddeld plaats 1,4');
		expect(text).toContain('2 2 (gedeeld): openheid');
		expect(text).toContain('2 2 (gedeeld): moed');
	});

	it('words stand in a list, with their numbers only where those are exact', () => {
		const cloud = (people: number | null): Shown => ({
			first: { show: 'words', words: [{ word: 'rust', people }] }
		});
		const seen = (people: number | null) =>
			textOf(drawn(Result, { ...none, item: words('w'), result: cloud(people) }));
		expect(seen(null)).not.toContain('mensen');
		expect(seen(21)).toContain('21 mensen');
	});
});
