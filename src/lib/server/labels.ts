import type { Library } from '../content/library.ts';
import { htmlLang, type Language } from '../i18n/language.ts';

type Vocabulary = Library['vocabulary'];

/** The words for the codes of some groups of the vocabulary, by group and code. */
export function labelsFor<Group extends keyof Vocabulary>(
	{ vocabulary }: Pick<Library, 'vocabulary'>,
	groups: readonly Group[],
	language: Language
): Record<Group, Record<string, string>> {
	const lang = htmlLang(language);
	const wordsOf = (group: Group) =>
		Object.fromEntries(
			Object.entries(vocabulary[group]).map(([code, label]) => [code, label[lang]])
		);
	return Object.fromEntries(groups.map((group) => [group, wordsOf(group)])) as Record<
		Group,
		Record<string, string>
	>;
}
