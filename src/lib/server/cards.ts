import type { Library } from '../content/library.ts';
import type { Item } from '../dilemma/item.ts';
import { cards as words } from '../i18n/cards.ts';
import { htmlLang, type Language } from '../i18n/language.ts';

/** An item to talk about in a group: it has a facilitator's guide. */
export type Discussable = Extract<Item, { discussion: unknown }>;

type Shelf = Pick<Library, 'items' | 'vocabulary'>;

/** What a choice of cards can be narrowed by, and what an item has of it. */
const facets = {
	theme: (item: Discussable): readonly string[] => item.themes,
	audience: (item: Discussable): readonly string[] => item.audiences,
	nature: (item: Discussable): readonly string[] => [item.nature],
	kind: (item: Discussable): readonly string[] => [item.kind],
	level: (item: Discussable): readonly string[] => [String(item.level)],
	reading: (item: Discussable): readonly string[] => [item.readingLevel]
};

export type FacetKey = keyof typeof facets;
export type Facet = { key: FacetKey; options: { value: string; label: string }[] };
/** `q`: words that must all be in the item. */
export type Filter = { q: string } & Partial<Record<FacetKey, string>>;

const keys = Object.keys(facets) as FacetKey[];

/** The published items that have a facilitator's guide, by title. */
export function discussables({ items }: Pick<Library, 'items'>): Discussable[] {
	return [...items.values()]
		.filter((item) => 'discussion' in item)
		.filter(({ status }) => status === 'published')
		.toSorted((a, b) => a.title.localeCompare(b.title, 'nl'));
}

/** For each facet the values that some item has, with the label people read. */
export function facetsOf(library: Shelf, language: Language): Facet[] {
	const items = discussables(library);
	return keys.map((key) => {
		const used = new Set(items.flatMap(facets[key]));
		const labels = Object.entries(labelsOf(library, key, language));
		const options = labels.filter(([value]) => used.has(value));
		return { key, options: options.map(([value, label]) => ({ value, label })) };
	});
}

/** The filter in an address; a value that no item has counts as not given. */
export function readFilter(params: URLSearchParams, known: readonly Facet[]): Filter {
	const given = known.flatMap(({ key, options }) => {
		const value = params.get(key);
		return options.some((option) => option.value === value) ? [[key, value]] : [];
	});
	return { q: (params.get('q') ?? '').trim().slice(0, 100), ...Object.fromEntries(given) };
}

export function findCards(library: Shelf, filter: Filter): Discussable[] {
	const wanted = plain(filter.q).split(/\s+/);
	return discussables(library).filter(
		(item) =>
			keys.every((key) => filter[key] === undefined || facets[key](item).includes(filter[key])) &&
			wanted.every((word) => plain(textOf(item, library)).includes(word))
	);
}

/** The labels of a facet's values, in the order of the vocabulary. */
export function labelsOf(
	{ vocabulary }: Shelf,
	key: FacetKey,
	language: Language
): Record<string, string> {
	const t = words[language];
	if (key === 'level') return { 1: t.level1, 2: t.level2, 3: t.level3 };
	const group = {
		theme: 'themes',
		audience: 'audiences',
		nature: 'natures',
		kind: 'kinds',
		reading: 'readingLevels'
	} as const;
	const labels = Object.entries(vocabulary[group[key]]);
	return Object.fromEntries(labels.map(([code, label]) => [code, label[htmlLang(language)]]));
}

function textOf(item: Discussable, { vocabulary }: Shelf): string {
	const themes = item.themes.map(
		(code) => `${vocabulary.themes[code].nl} ${vocabulary.themes[code].en}`
	);
	return [item.title, item.summary, storyOf(item), ...themes].join(' ');
}

function storyOf(item: Discussable): string {
	if (item.kind === 'card') return `${item.situation} ${item.question}`;
	if (item.kind === 'statement') return item.statement;
	return item.scenes.map(({ title, text }) => `${title} ${text}`).join(' ');
}

/** Lower case without accents, so that `cliënt` is found by `client`. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
