import { htmlLang, type Language } from './language.ts';

const locale = (language: Language) => (htmlLang(language) === 'en' ? 'en-GB' : 'nl-NL');

/** One of each language: to make one takes much longer than to use it. */
function ofLanguage<Format>(make: (locale: string) => Format): (language: Language) => Format {
	const made = new Map<string, Format>();
	return (language) => {
		const name = locale(language);
		const format = made.get(name) ?? make(name);
		made.set(name, format);
		return format;
	};
}

const numbers = ofLanguage((name) => new Intl.NumberFormat(name));
const plurals = ofLanguage((name) => new Intl.PluralRules(name));
const longDates = ofLanguage(
	(name) => new Intl.DateTimeFormat(name, { dateStyle: 'long', timeZone: 'UTC' })
);

/** A calendar date (`YYYY-MM-DD`) in words: `22 november 2026`, `22 November 2026`. */
export function longDate(date: string, language: Language): string {
	return longDates(language).format(new Date(`${date}T00:00:00Z`));
}

/** A calendar date with the day of the week: `dinsdag 24 november 2026`. */
export function fullDate(date: string, language: Language): string {
	return new Intl.DateTimeFormat(locale(language), { dateStyle: 'full', timeZone: 'UTC' }).format(
		new Date(`${date}T00:00:00Z`)
	);
}

/** The day and the short name of the month, for a leaf of a calendar: `24`, `nov`. */
export function dayAndMonth(date: string, language: Language): { day: string; month: string } {
	const at = new Date(`${date}T00:00:00Z`);
	const part = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale(language), { ...options, timeZone: 'UTC' }).format(at);
	return { day: part({ day: 'numeric' }), month: part({ month: 'short' }) };
}

/** A month (`YYYY-MM`) in words: `november 2026`. */
export function monthName(month: string, language: Language): string {
	return new Intl.DateTimeFormat(locale(language), {
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	}).format(new Date(`${month}-01T00:00:00Z`));
}

/** A share of 0 to 1 as a percentage without decimals. */
export function percent(share: number, language: Language): string {
	return new Intl.NumberFormat(locale(language), { style: 'percent' }).format(share);
}

/** A number with one decimal. */
export function decimal(value: number, language: Language): string {
	return new Intl.NumberFormat(locale(language), {
		minimumFractionDigits: 1,
		maximumFractionDigits: 1
	}).format(value);
}

/** A whole number with the separators of the language. */
export function count(value: number, language: Language): string {
	return numbers(language).format(value);
}

/** `1 onderdeel`, `3 onderdelen`: the plural form by the rules of the language. */
export function plural(value: number, one: string, other: string, language: Language): string {
	const rule = plurals(language).select(value);
	return `${count(value, language)} ${rule === 'one' ? one : other}`;
}

/** The time of day in the Netherlands: `14:05`. */
export function clockTime(at: Date, language: Language): string {
	const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
	return new Intl.DateTimeFormat(locale(language), {
		...{ ...time, timeZone: 'Europe/Amsterdam' }
	}).format(at);
}

/** A moment in the Netherlands in words: `22 november 2026 om 14:05`. */
export function longMoment(at: Date, language: Language): string {
	return new Intl.DateTimeFormat(locale(language), {
		dateStyle: 'long',
		timeStyle: 'short',
		timeZone: 'Europe/Amsterdam'
	}).format(at);
}
