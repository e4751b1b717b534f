/** The three ways the product speaks: Dutch (B1), easy Dutch (A2) and English. */
export const languages = ['nl', 'easy', 'en'] as const;
export type Language = (typeof languages)[number];

/** A message is a text or a function of values to a text. */
type Message = string | ((...values: never[]) => string);
type Messages = Record<string, Message>;
type Widened<T extends Messages> = {
	[K in keyof T]: T[K] extends string ? string : T[K];
};

/**
 * The messages of one area of the product in every language. English must have every key;
 * easy Dutch says only what it says in another way, the rest is the Dutch text.
 */
export function texts<T extends Messages>(
	nl: T,
	en: Widened<T>,
	easy: Partial<Widened<T>> = {}
): Record<Language, Widened<T>> {
	const dutch = nl as Widened<T>;
	return { nl: dutch, en, easy: { ...dutch, ...easy } };
}

/** The value of the `lang` attribute: easy Dutch is Dutch. */
export function htmlLang(language: Language): 'nl' | 'en' {
	return language === 'en' ? 'en' : 'nl';
}

/** Reads a language from a request or a record; anything unknown is `undefined`. */
export function asLanguage(value: unknown): Language | undefined {
	return languages.find((language) => language === value);
}
