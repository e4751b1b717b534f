import type { Library } from '../../../content/library.ts';
import { composerChanges } from '../../../i18n/composer-changes.ts';
import type { Titles } from '../../../i18n/composer-checks.ts';
import { composerModule } from '../../../i18n/composer-module.ts';
import { htmlLang, type Language } from '../../../i18n/language.ts';
import type { AboutKey, ModuleKey } from '../../../programme/compose/change.ts';
import type { Module, Programme, ProgrammeAudience } from '../../../programme/schema.ts';

type Changes = (typeof composerChanges)['nl'];

/** Whether an audience must, by when, and how often. */
export const audienceWords = (
	{ required, withinDays, repeatMonths }: ProgrammeAudience,
	t: Changes
): string =>
	t.audience(
		required ? t.required1 : t.optional1,
		withinDays === undefined ? '' : t.days(withinDays),
		repeatMonths === undefined ? '' : t.months(repeatMonths)
	);

/** The value of a key of a programme or a module, as people read it. */
export function valueWords(
	key: AboutKey | ModuleKey,
	value: unknown,
	{
		library: { vocabulary },
		titles,
		language
	}: { library: Pick<Library, 'vocabulary'>; titles: Titles; language: Language }
): string {
	const t = composerChanges[language];
	const lang = htmlLang(language);
	if (value === undefined || value === '') return t.none;
	switch (key) {
		case 'kind':
			return vocabulary.programmeKinds[value as Programme['kind']][lang];
		case 'readingLevel':
			return vocabulary.readingLevels[value as Programme['readingLevel']][lang];
		case 'order':
			return t[value as Programme['order']];
		case 'countsAs':
			return titles[value as string] ?? String(value);
		case 'report': {
			const { thresholdPeople, keepMonths } = value as Programme['report'];
			return t.threshold(String(thresholdPeople), String(keepMonths));
		}
		case 'form':
			return composerModule[language][value as Module['form']];
		case 'required':
			return value === true ? t.yes : t.no;
		case 'completion': {
			const words: Record<string, string> = composerModule[language] as never;
			return words[value as string] ?? composerModule[language].live;
		}
		case 'after': {
			const ids = value as string[];
			return ids.length === 0 ? t.none : ids.map((id) => titles[id] ?? id).join(', ');
		}
		default:
			return String(value);
	}
}
