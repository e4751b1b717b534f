import type { Language } from '#lib/i18n/language.ts';
import { activityKindNames, liveKindNames } from '#lib/i18n/register-kinds.ts';
import type { Alike } from '#lib/server/report/register/alike.ts';
import { dayWords } from './day-words.ts';

/** What is there already, in words: its kind, its title and when it was. */
export function alikeWords({ source, kind, title, from, to }: Alike, language: Language): string {
	const kinds: Record<string, string> =
		source === 'live' ? liveKindNames[language] : activityKindNames[language];
	return [kinds[kind], title, dayWords({ from, to }, language)].filter(Boolean).join(', ');
}
