import { count } from '#lib/i18n/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { retention } from '#lib/i18n/retention.ts';
import type { Term } from '#lib/server/retention/terms.ts';

/** How much of a kind would go now, as a number and in words. */
export function amountOf(
	{ kind, due }: Pick<Term, 'kind' | 'due'>,
	language: Language
): { number: number; words: string } {
	const number = Object.values(due).reduce((total, rows) => total + rows, 0);
	const t = retention[language];
	const say = kind === 'left-people' ? t.people : t.rows;
	return { number, words: say(count(number, language)) };
}
