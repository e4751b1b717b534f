import type { FormField, FormSection, ItemDraft, OwnKind } from '#lib/dilemma/edit/field.ts';
import { withIds } from '#lib/dilemma/edit/ids.ts';

type Values = Record<string, unknown>;

const isGroup = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What of some data is to be filled in for a kind of item: of a file that comes in, or of an item to copy. */
export function draftOf(
	kind: OwnKind,
	sections: readonly FormSection[],
	data: Readonly<Values>
): ItemDraft {
	const fields = sections.flatMap((section) => section.fields);
	return { kind, ...valuesOf(fields, data) };
}

function valuesOf(fields: readonly FormField[], data: Readonly<Values>): Values {
	const read = fields.map((field) => [field.key, valueOf(field, data[field.key])] as const);
	return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

function valueOf(field: FormField, value: unknown): unknown {
	switch (field.kind) {
		case 'yes':
			return value === true ? true : undefined;
		case 'whole':
			return typeof value === 'number' ? value : undefined;
		case 'ticks':
		case 'lines':
			return Array.isArray(value) && value.length > 0
				? value.filter(isText).slice(0, 60)
				: undefined;
		case 'group':
			return isGroup(value) ? valuesOf(field.fields, value) : undefined;
		case 'list':
			return Array.isArray(value) ? entriesOf(field, value.filter(isGroup)) : undefined;
		case 'pick':
			return isText(value) || typeof value === 'number' ? value : undefined;
		default:
			return isText(value) ? value.trim() : undefined;
	}
}

function entriesOf({ fields, ids }: Extract<FormField, { kind: 'list' }>, entries: Values[]) {
	const read = entries.slice(0, 60).map((entry) => ({
		...(isText(entry.id) && { id: entry.id }),
		...valuesOf(fields, entry)
	}));
	return withIds(read, ids);
}

const isText = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= 20_000;
