import { createContext } from 'svelte';
import { findingIn } from '#lib/i18n/own-checks.ts';
import type { Language } from '#lib/i18n/language.ts';

/** What every field of the own words knows: what the checks say, and the words of codes by group. */
export type TextForm = {
	found: readonly { name: string; says: string; empty: boolean }[];
	labels: Readonly<Record<string, Record<string, string>>>;
};

export const [useTextForm, provideTextForm] = createContext<() => TextForm>();

/** What is wrong at a field, in the language of the page. */
export function wrongIn({ found }: TextForm, name: string, language: Language): string | undefined {
	const said = found.filter((each) => each.name === name);
	return said.length > 0 ? said.map(({ says }) => findingIn(language, says)).join(' ') : undefined;
}
