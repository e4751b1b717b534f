import { fieldWords } from '#lib/i18n/own-fields.ts';

const lists = new Set(['options', 'scenes', 'rules', 'slides', 'questions']);

/**
 * A field in words, as `Keuzes b · Uitleg na afloop`: what stands in a list is said by its number or its id.
 * @param field the keys, with numbers or ids where a list is
 */
export function fieldInWords(
	words: Readonly<Record<string, string>>,
	field: readonly (string | number)[]
): string {
	const parts: string[] = [];
	const keys: string[] = [];
	field.forEach((key, at) => {
		const before = field[at - 1];
		if (typeof key === 'number' || (typeof before === 'string' && lists.has(before))) {
			const which = typeof key === 'number' ? String(key + 1) : key;
			parts[parts.length - 1] = `${parts.at(-1) ?? ''} ${which}`.trim();
			return;
		}
		keys.push(key);
		parts.push(fieldWords(words, keys).label);
	});
	return parts.join(' · ');
}

/** The keys of a name in a form: `options[1].feedback` is options, 1, feedback. */
export const fieldOfName = (name: string): (string | number)[] =>
	[...name.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));
