import type { Vocabulary } from '../content/vocabulary.ts';
import { htmlLang, type Language } from '../i18n/language.ts';
import { personKinds, type PersonKind } from '../programme/person-kinds.ts';

export type KindLabels = Record<PersonKind, string>;

/** What every kind of person is called in a language. */
export function kindLabels({ personKinds: labels }: Vocabulary, language: Language): KindLabels {
	const entries = personKinds.map((kind) => [kind, labels[kind][htmlLang(language)]]);
	return Object.fromEntries(entries) as KindLabels;
}
