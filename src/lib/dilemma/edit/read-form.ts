import { nameOf, type Field } from '#lib/dilemma/finding.ts';
import type { FormField, FormSection, ItemDraft, OwnKind } from '#lib/dilemma/edit/field.ts';
import { withIds } from '#lib/dilemma/edit/ids.ts';

/** What a form holds, by name; names are those of the keys: `options[1].feedback`. */
export type Typed = { one: (name: string) => string; all: (name: string) => string[] };

type Values = Record<string, unknown>;

/** More of a text than this nobody means; the checks say what is too long. */
const longest = 20_000;
const mostEntries = 60;

/** The draft that a form says. What is empty is absent; what does not fit is kept, and the checks tell. */
export function readItemForm(
	kind: OwnKind,
	sections: readonly FormSection[],
	typed: Typed
): ItemDraft {
	const fields = sections.flatMap((section) => section.fields);
	return { kind, ...readFields(fields, [], typed) };
}

function readFields(fields: readonly FormField[], at: Field, typed: Typed): Values {
	const ending = typed.one(nameOf([...at, 'ending'])) !== '';
	const read = fields
		.filter(({ when }) => when === undefined || (when === 'ending') === ending)
		.map((field) => [field.key, readField(field, [...at, field.key], typed)] as const);
	return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

function readField(field: FormField, at: Field, typed: Typed): unknown {
	const name = nameOf(at);
	switch (field.kind) {
		case 'line':
			return textIn(typed.one(name).replace(/\s+/g, ' '));
		case 'text':
			return textIn(field.key === 'more' ? typed.one(name) : typed.one(name).replace(/\s+/g, ' '));
		case 'day':
			return textIn(typed.one(name));
		case 'whole':
			return numberIn(typed.one(name));
		case 'pick':
			return field.number ? numberIn(typed.one(name)) : textIn(typed.one(name));
		case 'yes':
			return typed.one(name) === '' ? undefined : true;
		case 'ticks':
			return listIn(typed.all(name).slice(0, mostEntries));
		case 'lines':
			return listIn(
				entries(at, typed).flatMap(
					(entry) => textIn(typed.one(nameOf(entry)).replace(/\s+/g, ' ')) ?? []
				)
			);
		case 'group': {
			const values = readFields(field.fields, at, typed);
			return Object.keys(values).length > 0 ? values : undefined;
		}
		case 'list': {
			const values = entries(at, typed).map((entry): Values => {
				const id = textIn(typed.one(nameOf([...entry, 'id'])));
				return { ...(id && { id }), ...readFields(field.fields, entry, typed) };
			});
			return withIds(values, field.ids);
		}
	}
}

/** The entries that a form says it has: without script a form says how many in a field of its own. */
function entries(at: Field, typed: Typed): Field[] {
	const size = Math.min(Number(typed.one(`${nameOf(at)}.size`)) || 0, mostEntries);
	return Array.from({ length: size }, (_, index) => [...at, index]);
}

function textIn(typed: string): string | undefined {
	const text = typed.replaceAll('\r\n', '\n').trim().slice(0, longest).toWellFormed();
	return text === '' ? undefined : text;
}

function numberIn(typed: string): number | string | undefined {
	const text = typed.trim();
	if (text === '') return undefined;
	const number = Number(text);
	return Number.isFinite(number) ? number : text;
}

const listIn = (values: string[]) => (values.length > 0 ? values : undefined);
