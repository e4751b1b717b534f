import type { Method } from '#lib/dilemma/method.ts';

/** What an item needs around it to become a page for one reader. */
export type Surroundings = {
	organisation: {
		conduct: Readonly<Partial<Record<string, Article>>>;
		contacts: Readonly<Partial<Record<string, readonly Contact[]>>>;
	};
	vocabulary: Readonly<Record<'values' | 'consult' | 'conduct' | 'law', Labels>>;
	/** The method of a step plan. */
	method?: Method;
	/** The names of the reader's unit and of the units above it, and a code of `personKinds`. */
	reader: { units: readonly string[]; kind: string };
	language: 'nl' | 'en';
	/** The body as HTML that the server made: compiled from the library or sanitised Markdown. */
	readMore: string;
};

/** A person or desk of the organisation; `unit` and `kinds` limit whom it is for. */
export type Contact = {
	name: string;
	phone?: string;
	mail?: string;
	link?: string;
	unit?: string;
	kinds?: readonly string[];
	external?: boolean;
};

type Article = { article: string; link?: string; text: string };
type Labels = Readonly<Record<string, { nl: string; en: string }>>;

/** The label of a code in the reader's language; the content check sees to it that there is one. */
export function labelOf(
	{ vocabulary, language }: Pick<Surroundings, 'vocabulary' | 'language'>,
	group: keyof Surroundings['vocabulary'],
	code: string
): string {
	const label = vocabulary[group][code];
	if (!label) throw new Error(`vocabulary.${group} has no "${code}"`);
	return label[language];
}
