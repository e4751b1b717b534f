import type { Library } from '../../../content/library.ts';
import { readingLevels } from '../../../dilemma/codes.ts';
import type { Item } from '../../../dilemma/item.ts';
import { textsOf } from '../../../dilemma/texts.ts';
import { htmlLang, type Language } from '../../../i18n/language.ts';
import type { ProgrammeDraft } from '../../../programme/compose/draft.ts';

/** An item to put in a module. */
export type PickedItem = {
	id: string;
	title: string;
	summary: string;
	kind: string;
	themes: string[];
	minutes: number;
	/** The module of this programme that holds it already. */
	elsewhere: string | null;
};

/** Items to choose from, narrowed by words, theme and kind. */
export type ItemPicker = {
	q: string;
	theme: string;
	kind: string;
	found: number;
	items: PickedItem[];
};

/** More is no list to read through. */
const mostShown = 12;

/** The published items that a programme can hold, by title; what stands in it comes last. */
export function pickerFor(
	library: Library,
	draft: ProgrammeDraft,
	params: URLSearchParams,
	language: Language
): ItemPicker {
	const [q, theme, kind] = ['q', 'theme', 'kind'].map((name) =>
		(params.get(name) ?? '').trim().slice(0, 100)
	) as [string, string, string];
	const wanted = plain(q).split(/\s+/);
	const holder = new Map(
		draft.modules.flatMap(({ title, items }) =>
			items.flatMap((entry) => ('content' in entry ? [[entry.content, title] as const] : []))
		)
	);
	const found = [...library.items.values()]
		.filter((item) => item.status === 'published' && suits(draft, item))
		.filter((item) => theme === '' || item.themes.some((code) => code === theme))
		.filter((item) => kind === '' || item.kind === kind)
		.filter((item) => wanted.every((word) => saidIn(item).includes(word)))
		.toSorted(
			(one, other) =>
				Number(holder.has(one.id)) - Number(holder.has(other.id)) ||
				one.title.localeCompare(other.title, 'nl')
		);
	const lang = htmlLang(language);
	const { kinds, themes } = library.vocabulary;
	return {
		...{ q, theme, kind, found: found.length },
		items: found.slice(0, mostShown).map((item) => ({
			...{ id: item.id, title: item.title, summary: item.summary, minutes: item.minutes },
			kind: kinds[item.kind][lang],
			themes: item.themes.map((code) => themes[code][lang]),
			elsewhere: holder.get(item.id) ?? null
		}))
	};
}

/** What is named in a programme is as easy as the programme. */
const suits = (draft: ProgrammeDraft, item: Item) =>
	readingLevels.indexOf(item.readingLevel) <= readingLevels.indexOf(draft.readingLevel);

const saidIn = (item: Item) =>
	plain(
		textsOf(item)
			.map(({ text }) => text)
			.join(' ')
	);

/** Lower case without accents, so that `cliënt` is found by `client`. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
