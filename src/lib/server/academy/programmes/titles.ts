import type { Library } from '../../../content/library.ts';
import { composerChanges } from '../../../i18n/composer-changes.ts';
import { programmeFindingIn, type Titles } from '../../../i18n/composer-checks.ts';
import { htmlLang, type Language } from '../../../i18n/language.ts';
import type { ProgrammeDraft } from '../../../programme/compose/draft.ts';
import type { Problem } from '../../../programme/compose/problems.ts';
import type { Choose, ModuleItem } from '../../../programme/schema.ts';

/** The titles that people know the ids in a programme by. */
export function titlesFor(
	{ items, vocabulary }: Pick<Library, 'items' | 'vocabulary'>,
	drafts: readonly Pick<ProgrammeDraft, 'modules'>[],
	language: Language
): Titles {
	const lang = htmlLang(language);
	return Object.fromEntries([
		...Object.entries(vocabulary.audiences).map(([code, label]) => [code, label[lang]]),
		...[...items.values()].map(({ id, title }) => [id, title]),
		...drafts.flatMap(({ modules }) => modules.map(({ id, title }) => [id, title]))
	]);
}

/** A problem in the language of the reader. */
export type ToldProblem = { field: string; says: string };

/** The problems of one part, in words: a module, or with `''` the programme as a whole. */
export const problemsIn = (
	problems: readonly Problem[],
	part: string,
	titles: Titles,
	language: Language
): ToldProblem[] =>
	problems
		.filter(({ module }) => module === part)
		.map(({ field, says }) => ({ field, says: programmeFindingIn(language, says, titles) }));

/** What an entry is, in words: the title of an item, or what a choice is made from. */
export function entryName(
	library: Pick<Library, 'vocabulary'>,
	entry: ModuleItem,
	titles: Titles,
	language: Language
): string {
	const t = composerChanges[language];
	if ('content' in entry) return t.item(titles[entry.content] ?? entry.content);
	return t.choice(entry.choose.count, choiceWords(library, entry.choose, language));
}

/** What a choice is made from: `kaart, geschenken, passend bij het eigen werk`. */
export function choiceWords(
	{ vocabulary }: Pick<Library, 'vocabulary'>,
	{ by, filter }: Choose,
	language: Language
): string {
	const t = composerChanges[language];
	const lang = htmlLang(language);
	const { kinds = [], themes = [], audiences, levels = [] } = filter;
	return [
		...kinds.map((code) => vocabulary.kinds[code][lang]),
		...themes.map((code) => vocabulary.themes[code][lang]),
		...(audiences === 'own'
			? [t.own]
			: (audiences ?? []).map((code) => vocabulary.audiences[code][lang])),
		...levels.map((level) => t.level(level)),
		...(by === 'audience' ? [] : [t[by]])
	].join(', ');
}
