import { nameOf, type Field } from '#lib/dilemma/finding.ts';
import type { FormField, FormSection } from '#lib/dilemma/edit/field.ts';

type Values = Record<string, unknown>;

/** What a browser sends of a filled-in form of an own item. */
export function formOf(
	sections: readonly FormSection[],
	values: Values,
	more: Record<string, string | number> = {}
): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(more)) form.set(name, String(value));
	for (const { fields } of sections) add(form, fields, values, []);
	return form;
}

function add(form: FormData, fields: readonly FormField[], values: Values, at: Field): void {
	for (const field of fields) {
		const own = [...at, field.key];
		const value = values[field.key];
		if (field.kind === 'group') add(form, field.fields, (value ?? {}) as Values, own);
		else if (field.kind === 'list' || field.kind === 'lines')
			addList(form, field, (value ?? []) as unknown[], own);
		else if (Array.isArray(value)) for (const each of value) form.append(nameOf(own), each);
		else if (value !== undefined && value !== false) form.set(nameOf(own), String(value));
	}
}

function addList(form: FormData, field: FormField, values: unknown[], at: Field): void {
	form.set(`${nameOf(at)}.size`, String(values.length));
	values.forEach((value, index) => {
		const own = [...at, index];
		if (field.kind !== 'list') return form.set(nameOf(own), String(value));
		const entry = value as Values;
		if (typeof entry.id === 'string') form.set(nameOf([...own, 'id']), entry.id);
		add(form, field.fields, entry, own);
	});
}
