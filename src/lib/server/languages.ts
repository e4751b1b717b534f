import { asLanguage, type Language } from '../i18n/language.ts';

/**
 * The language of a request: what the person chose, else `?lang=` on pages for everyone, else
 * English for a browser that asks for it before Dutch, else Dutch. No cookie is needed for it. A
 * screen of a meeting is of the device, not of who happens to be signed in there: `?lang=` comes first.
 */
export function languageOf(
	person: { language: Language } | null,
	url: URL,
	headers: Headers
): Language {
	const asked = asLanguage(url.searchParams.get('lang'));
	if (asked && url.pathname.startsWith('/live/')) return asked;
	if (person) return person.language;
	if (asked) return asked;
	const wishes = (headers.get('accept-language') ?? '')
		.split(',')
		.map((wish) => wish.trim().slice(0, 2).toLowerCase())
		.filter((wish) => wish === 'nl' || wish === 'en');
	return wishes[0] === 'en' ? 'en' : 'nl';
}
