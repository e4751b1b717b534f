import { seenFields } from '#lib/drafting/merge-fields.ts';
import { keyed } from '#lib/programme/compose/entries.ts';
import type { About } from '#lib/programme/compose/moves.ts';
import type { Module } from '#lib/programme/schema.ts';

type More = Record<string, string | string[]>;

/** A form with these fields; a list is a field that stands there several times. */
export function formWith(fields: More): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields))
		for (const each of [value].flat()) form.append(name, each);
	return form;
}

/** What a browser sends of the form about a programme, as it was shown, with these fields otherwise. */
export function aboutForm(shown: About, other: More = {}): FormData {
	const { title, summary, kind, readingLevel, order, countsAs = '', audiences } = shown;
	return formWith({
		...{ title, summary, kind, readingLevel, order, countsAs },
		audience: audiences.map(({ audience }) => audience),
		seen: JSON.stringify(seenFields(shown)),
		...other
	});
}

/** What a browser sends of the form of a module, as it was shown, with these fields otherwise. */
export function moduleForm(shown: Module, other: More = {}): FormData {
	const { title, summary = '', form, required, completion, minutes, after, items } = shown;
	const fields: More = {
		...{ title, summary, form, completion, minutes: String(minutes), after },
		...(required && { required: 'yes' }),
		entry: keyed(items).map(({ key }) => key),
		seen: JSON.stringify(seenFields(shown))
	};
	for (const { key, entry } of keyed(items)) {
		if ('content' in entry) {
			if (entry.required) fields[`required:${key}`] = 'yes';
			continue;
		}
		const { count, by, filter } = entry.choose;
		fields[`count:${key}`] = String(count);
		fields[`by:${key}`] = by;
		fields[`kinds:${key}`] = [...(filter.kinds ?? [])];
		fields[`themes:${key}`] = [...(filter.themes ?? [])];
		fields[`levels:${key}`] = (filter.levels ?? []).map(String);
		fields[`for:${key}`] =
			filter.audiences === undefined ? 'any' : filter.audiences === 'own' ? 'own' : 'these';
		if (Array.isArray(filter.audiences)) fields[`audiences:${key}`] = [...filter.audiences];
	}
	return formWith({ ...fields, ...other });
}
