import type { Language } from './language.ts';
import { ownAboutFields } from './own-about-fields.ts';
import { ownStoryFields } from './own-story-fields.ts';

/** The words of every field of an own item. */
export const ownFields = (language: Language): Readonly<Record<string, string>> => ({
	...ownStoryFields[language],
	...ownAboutFields[language]
});

/**
 * The words of a field by its keys without numbers: `options.text`, else those of its last key alone.
 * `help`: what stands below the label.
 */
export function fieldWords(
	words: Readonly<Record<string, string>>,
	keys: readonly string[]
): { label: string; help: string | undefined } {
	const names = keys.map((_, at) => keys.slice(at).join('.'));
	const find = (sign: '' | '?') => names.map((name) => words[`${name}${sign}`]).find(Boolean);
	return { label: find('') ?? keys.at(-1) ?? '', help: find('?') };
}
