import { count } from '#lib/i18n/format.ts';
import { forwarding } from '#lib/i18n/forwarding.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { TargetLine } from '#lib/server/forward/page.ts';

/** What is counted at most of how far a store is behind. */
const most = 10_000;

/** Whether a store gets what is new. */
export function stateWords(
	{ paused, trouble }: Pick<TargetLine, 'paused' | 'trouble'>,
	language: Language
): string {
	const t = forwarding[language];
	return paused ? t.paused : trouble ? t.troubled : t.works;
}

/** How many statements a store has not been told yet. */
export const behindWords = (behind: number, language: Language): string =>
	behind < most ? count(behind, language) : forwarding[language].behindOver(most);
