import type { Library } from '../content/library.ts';
import type { Language } from '../i18n/language.ts';
import { labelsOf, type Discussable, type FacetKey } from './cards.ts';

/** An item as a list of cards shows it; labels are in the reader's language. */
export type CardTile = {
	id: string;
	title: string;
	summary: string;
	kind: string;
	themes: string[];
	level: string;
	minutes: number;
	/** What sets it apart from most: another kind than a card, easy language. */
	marks: string[];
};

export function tilesOf(
	library: Library,
	items: readonly Discussable[],
	language: Language
): CardTile[] {
	const labels = (key: FacetKey) => labelsOf(library, key, language);
	const [kinds, themes, levels, reading] = [
		labels('kind'),
		labels('theme'),
		labels('level'),
		labels('reading')
	];
	return items.map((item) => ({
		id: item.id,
		title: item.title,
		summary: item.summary,
		kind: kinds[item.kind]!,
		themes: item.themes.map((code) => themes[code]!),
		level: levels[item.level]!,
		minutes: item.minutes,
		marks: [
			...(item.kind === 'card' ? [] : [kinds[item.kind]!]),
			...(item.readingLevel === 'A2' ? [reading.A2!] : [])
		]
	}));
}

export type DeckTile = { id: string; title: string; summary: string; size: number };

/** The decks with the number of their cards that can be seen; a deck without any is left out. */
export function deckTiles({ decks, items }: Library): DeckTile[] {
	return [...decks.values()]
		.map(({ id, title, summary, items: ids }) => {
			const published = ids.filter((item) => items.get(item)?.status === 'published');
			return { id, title, summary, size: published.length };
		})
		.filter(({ size }) => size > 0);
}
