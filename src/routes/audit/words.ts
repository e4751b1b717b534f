import { auditWords, wordOf } from '#lib/i18n/audit-words.ts';
import { custodyRefusals } from '#lib/i18n/custody-refusals.ts';
import { longDate } from '#lib/i18n/format.ts';
import { hrPeople } from '#lib/i18n/hr-people.ts';
import { hr } from '#lib/i18n/hr.ts';
import { htmlLang, type Language } from '#lib/i18n/language.ts';
import { unplaced } from '#lib/programme/rollup.ts';
import type { KindLabels } from '#lib/server/kinds.ts';

/** A moment as the clock in the Netherlands had it: `22 nov 2026, 14:03:27`. */
export function momentOf(at: Date, language: Language): string {
	return new Intl.DateTimeFormat(htmlLang(language) === 'en' ? 'en-GB' : 'nl-NL', {
		dateStyle: 'medium',
		timeStyle: 'medium',
		timeZone: 'Europe/Amsterdam'
	}).format(at);
}

/** The address of a page of the log: of one action or of all, from the newest or from before a line. */
export function logLink(action: string, before: string | null): string {
	const query = new URLSearchParams();
	if (action) query.set('action', action);
	if (before) query.set('before', before);
	return query.size > 0 ? `/audit?${query}` : '/audit';
}

type Detail = Record<string, string | number>;

/** The details of a line in a fixed order, each as `onderdeel: Burgerzaken`. */
export function detailsOf(detail: Detail, kinds: KindLabels, language: Language): string[] {
	const words: Record<string, (value: string) => string> = {
		on: (day) => longDate(day, language),
		unit: (name) => (name === unplaced ? hr[language].unplaced : name),
		kind: (kind) => wordOf(kinds, kind),
		state: (state) => wordOf(hrPeople[language], state),
		name: (typed) => `‘${typed}’`,
		action: (action) => wordOf(auditWords.actions[language], action),
		reason: (refusal) => wordOf(custodyRefusals[language], refusal)
	};
	const order = Object.keys(auditWords.details.nl);
	const keys = Object.keys(detail).toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
	return keys.map((key) => {
		const value = String(detail[key]);
		return `${wordOf(auditWords.details[language], key)}: ${words[key]?.(value) ?? value}`;
	});
}
