import type { Due, RuleAudience } from '../programme/duty-rule.ts';
import { longDate, plural } from './format.ts';
import { texts, type Language } from './language.ts';
import { roleNames } from './role-names.ts';

/** What codes and ids in a rule are called; a unit or programme that is gone is not there. */
export type RuleNames = {
	kinds: Readonly<Record<string, string>>;
	audiences: Readonly<Record<string, string>>;
	units: Readonly<Record<string, string>>;
	programmes: Readonly<Record<string, string>>;
};

const words = texts(
	{
		or: 'of',
		everyone: 'Iedereen',
		at: (units: string) => ` bij ${units}`,
		role: (roles: string) => ` met de rol ${roles}`,
		group: (groups: string) => `, groep: ${groups}`,
		from: (day: string) => `, in dienst vanaf ${day}`,
		until: (day: string) => `, in dienst tot en met ${day}`,
		between: (from: string, until: string) => `, in dienst van ${from} tot en met ${until}`,
		goneUnit: 'een afdeling die er niet meer is',
		goneProgramme: 'een programma dat er niet meer is',
		none: 'Zonder einddatum.',
		days: (days: string) => `Klaar binnen ${days}.`,
		date: (day: string, days: string) =>
			`Klaar op ${day}. Wie later komt, krijgt minstens ${days}.`,
		yearly: (opens: string, closes: string, days: string) =>
			`Elk jaar, van ${opens} tot en met ${closes}. Wie in die tijd komt, krijgt minstens ${days}.`,
		repeat: (months: string) => `Daarna ${months} opnieuw.`,
		once: 'Eén keer.',
		credits: (titles: string) => `Telt ook mee: ${titles}.`
	},
	{
		or: 'or',
		everyone: 'Everyone',
		at: (units: string) => ` at ${units}`,
		role: (roles: string) => ` with the role ${roles}`,
		group: (groups: string) => `, group: ${groups}`,
		from: (day: string) => `, joined on or after ${day}`,
		until: (day: string) => `, joined on or before ${day}`,
		between: (from: string, until: string) => `, joined from ${from} up to and including ${until}`,
		goneUnit: 'a unit that is no longer there',
		goneProgramme: 'a programme that is no longer there',
		none: 'Without an end date.',
		days: (days: string) => `To be done within ${days}.`,
		date: (day: string, days: string) =>
			`To be done by ${day}. Who comes later has at least ${days}.`,
		yearly: (opens: string, closes: string, days: string) =>
			`Every year, from ${opens} up to and including ${closes}. Who comes in that time has at least ${days}.`,
		repeat: (months: string) => `Then again ${months}.`,
		once: 'Once.',
		credits: (titles: string) => `Also counts: ${titles}.`
	}
);

/** Whom a rule is about: `Iedereen bij Ruimte, in dienst vanaf 1 januari 2026`. */
export function whoWords(rule: RuleAudience, names: RuleNames, language: Language): string {
	const t = words[language];
	const any = (codes: readonly string[], name: (code: string) => string) =>
		codes.map(name).join(` ${t.or} `);
	const day = (date: string) => longDate(date, language);
	const { kinds, units, roles, audiences, joinedFrom, joinedUntil } = rule;
	return [
		kinds.length > 0 ? any(kinds, (code) => names.kinds[code] ?? code) : t.everyone,
		units.length > 0 ? t.at(any(units, (id) => names.units[id] ?? t.goneUnit)) : '',
		roles.length > 0 ? t.role(any(roles, (role) => lower(roleNames[language], role))) : '',
		audiences.length > 0 ? t.group(any(audiences, (code) => names.audiences[code] ?? code)) : '',
		joinedFrom && joinedUntil ? t.between(day(joinedFrom), day(joinedUntil)) : '',
		joinedFrom && !joinedUntil ? t.from(day(joinedFrom)) : '',
		joinedUntil && !joinedFrom ? t.until(day(joinedUntil)) : ''
	].join('');
}

/** By when it must be done and how often: one or two short sentences. */
export function termWords(
	{ term, repeatMonths }: { term: Due; repeatMonths: number | null },
	language: Language
): string {
	const t = words[language];
	const repeat = repeatMonths === null ? t.once : t.repeat(monthsWords(repeatMonths, language));
	if (term.due === 'none') return `${t.none} ${repeat}`;
	const days = daysWords(term.days, language);
	if (term.due === 'days') return `${t.days(days)} ${repeat}`;
	if (term.due === 'date') return `${t.date(longDate(term.dueOn, language), days)} ${repeat}`;
	return t.yearly(yearDayWords(term.opens, language), yearDayWords(term.closes, language), days);
}

/** Which other programmes count; empty for none. */
export function creditWords(
	credits: readonly string[],
	names: RuleNames,
	language: Language
): string {
	const t = words[language];
	const titles = credits.map((id) => names.programmes[id] ?? t.goneProgramme);
	return titles.length > 0 ? t.credits(titles.join(', ')) : '';
}

/** A number of days in words: `1 dag`, `30 dagen`. */
export const daysWords = (days: number, language: Language) =>
	language === 'en'
		? plural(days, 'day', 'days', language)
		: plural(days, 'dag', 'dagen', language);

function monthsWords(months: number, language: Language): string {
	const years = Number.isInteger(months / 12) ? months / 12 : null;
	if (language === 'en') {
		if (years === 1) return 'every year';
		if (years) return `every ${years} years`;
		return months === 1 ? 'every month' : `every ${months} months`;
	}
	if (years === 1) return 'elk jaar';
	if (years) return `elke ${years} jaar`;
	return months === 1 ? 'elke maand' : `elke ${months} maanden`;
}

/** `1 september`: 2001 is a year like most. */
const yearDayWords = (yearDay: string, language: Language) =>
	longDate(`2001-${yearDay}`, language).replace(/,? ?2001$/, '');

function lower(names: Readonly<Record<string, string>>, role: string): string {
	const name = names[role] ?? role;
	return name === name.toUpperCase() ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
