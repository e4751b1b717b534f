import { auditWords, kindOfObject, wordOf } from '#lib/i18n/audit-words.ts';
import { audit } from '#lib/i18n/audit.ts';
import { custodyRefusals } from '#lib/i18n/custody-refusals.ts';
import { longDate } from '#lib/i18n/format.ts';
import { hrPeople } from '#lib/i18n/hr-people.ts';
import { hr } from '#lib/i18n/hr.ts';
import { htmlLang, type Language } from '#lib/i18n/language.ts';
import { retentionKinds } from '#lib/i18n/retention-kinds.ts';
import { isDay } from '#lib/programme/calendar.ts';
import { unplaced } from '#lib/programme/rollup.ts';
import type { LogFilter } from '#lib/server/audit-filter.ts';
import type { LogLine } from '#lib/server/audit.ts';
import type { KindLabels } from '#lib/server/kinds.ts';

/** A moment as the clock in the Netherlands had it: `22 nov 2026, 14:03:27`. */
export function momentOf(at: Date, language: Language): string {
	return new Intl.DateTimeFormat(htmlLang(language) === 'en' ? 'en-GB' : 'nl-NL', {
		dateStyle: 'medium',
		timeStyle: 'medium',
		timeZone: 'Europe/Amsterdam'
	}).format(at);
}

/** The address of a page of the log or of its file: of a search, from the newest or from before a line. */
export function logLink(filter: LogFilter, before: string | null, path = '/audit'): string {
	const asked = Object.entries(filter).filter(([, value]) => value !== '');
	const query = new URLSearchParams(asked);
	if (before) query.set('before', before);
	return query.size > 0 ? `${path}?${query}` : path;
}

/** What lines are about, in words: a programme, a choice period, a page, or a thing of its own. */
export function objectWords(
	object: string,
	titles: Record<string, string>,
	language: Language
): string {
	const t = audit[language];
	const programme = titles[object.replace(/^completions of /, '')];
	if (programme) return t.completionsOf(programme);
	const period = /^ballot period (.+)$/.exec(object)?.[1];
	if (period) return t.period(period);
	if (object.startsWith('/')) return t.page(object);
	const words: Record<string, string> = auditWords.objects[language];
	const kind = kindOfObject(object);
	const [, first = '', rest] = /^([\w-]+) (?:of )?(.+)$/.exec(kind) ?? [];
	if (words[kind] || !words[first]) return wordOf(words, kind);
	return `${words[first]}: ${titles[rest!] ?? rest}`;
}

/** Who did it: by name, the product itself, or the code of somebody who is no longer known. */
export function actorWords(
	{ actor, name }: Pick<LogLine, 'actor' | 'name'>,
	language: Language
): string {
	if (name) return name;
	return actor ? audit[language].erased(actor) : audit[language].system;
}

type Detail = Record<string, string | number>;

/** The details of a line in a fixed order, each as `onderdeel: Burgerzaken`. */
export function detailsOf(detail: Detail, kinds: KindLabels, language: Language): string[] {
	// The log is read for good: a line that somebody once wrote wrong is shown as it is.
	const dayWords = (day: string) => (isDay(day) ? longDate(day, language) : day);
	const words: Record<string, (value: string) => string> = {
		on: dayWords,
		from: dayWords,
		until: dayWords,
		result: (result) => wordOf(auditWords.results[language], result),
		what: (what) =>
			what in retentionKinds.names[language]
				? wordOf(retentionKinds.names[language], what)
				: objectWords(what, {}, language),
		unit: (name) => (name === unplaced ? hr[language].unplaced : name),
		kind: (kind) => wordOf(kinds, kind),
		state: (state) => wordOf(hrPeople[language], state),
		was: dayWords,
		becomes: dayWords,
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
