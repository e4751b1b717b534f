import { htmlLang, type Language } from './language.ts';

const locale = (language: Language) => (htmlLang(language) === 'en' ? 'en-GB' : 'nl-NL');

/** A calendar date (`YYYY-MM-DD`) in words: `22 november 2026`, `22 November 2026`. */
export function longDate(date: string, language: Language): string {
	return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(`${date}T00:00:00Z`)
	);
}

/** A share of 0 to 1 as a percentage without decimals. */
export function percent(share: number, language: Language): string {
	return new Intl.NumberFormat(locale(language), { style: 'percent' }).format(share);
}

/** A whole number with the separators of the language. */
export function count(value: number, language: Language): string {
	return new Intl.NumberFormat(locale(language)).format(value);
}

/** `1 onderdeel`, `3 onderdelen`: the plural form by the rules of the language. */
export function plural(value: number, one: string, other: string, language: Language): string {
	const rule = new Intl.PluralRules(locale(language)).select(value);
	return `${count(value, language)} ${rule === 'one' ? one : other}`;
}
