import { describe, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { deckTiles } from './card-tiles.ts';
import { discussables, facetsOf, findCards, readFilter } from './cards.ts';

const all = discussables(library);
const facets = facetsOf(library, 'nl');
const find = (query: string) => findCards(library, readFilter(new URLSearchParams(query), facets));
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

test('the library holds every published item with a guide, by title', () => {
	expect(all.length).toBeGreaterThan(20);
	expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['card', 'statement', 'case']));
	expect(ids(find(''))).toEqual(ids(all));
	const titles = all.map(({ title }) => title);
	expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'nl')));
});

test('an item that is not published stays out, of the list and of the size of a deck', () => {
	const [first] = all;
	const items = new Map(library.items).set(first!.id, { ...first!, status: 'draft' });
	expect(ids(discussables({ items }))).not.toContain(first!.id);
	const decks = new Map([
		['one', { ...library.decks.values().next().value!, id: 'one', items: [first!.id] }]
	]);
	expect(deckTiles({ ...library, items, decks })).toEqual([]);
});

describe('a filter', () => {
	test('offers only what some item has, and each choice finds something', () => {
		for (const { key, options } of facets) {
			expect(options.length).toBeGreaterThan(0);
			for (const { value, label } of options) {
				expect(label).not.toBe('');
				expect(find(`${key}=${value}`), `${key}=${value}`).not.toEqual([]);
			}
		}
	});

	test('takes away whatever does not fit all of it', () => {
		const found = find('kind=card&reading=A2&audience=buiten');
		expect(found.length).toBeGreaterThan(0);
		for (const item of found) {
			expect(item).toMatchObject({ kind: 'card', readingLevel: 'A2' });
			expect(item.audiences).toContain('buiten');
		}
	});

	test('ignores a value that nobody knows', () => {
		expect(find('theme=nothing&level=9&other=1')).toHaveLength(all.length);
	});

	test('finds words in the title and in the story, whatever capitals and accents', () => {
		expect(ids(find('q=ENVELOP'))).toContain('de-envelop');
		expect(ids(find('q=cadeaubon+yilmaz'))).toEqual(['de-envelop']);
		expect(ids(find('q=éénvelop'))).toEqual([]);
		expect(ids(find('q=samen+in+een+auto'))).toContain('samen-in-een-auto');
	});

	test('an English reader gets the labels in English', () => {
		const label = (language: 'nl' | 'en') =>
			facetsOf(library, language).find(({ key }) => key === 'kind')!.options[0]!.label;
		expect([label('nl'), label('en')]).toEqual(['Dilemmakaart', 'Dilemma card']);
	});
});
