/** What may be filled in in a mail; people see them by the names of i18n/mail-fields.ts. */
export const textFields = [
	'firstName',
	'programme',
	'when',
	'date',
	'duration',
	'change',
	'organisation',
	'product'
] as const;
export type TextField = (typeof textFields)[number];

/** What stands in a paragraph of its own. */
export const blockFields = ['button', 'overview'] as const;
export type BlockField = (typeof blockFields)[number];
export type Field = TextField | BlockField;

/** The name of each field in one language. */
export type FieldNames = Record<Field, string>;

export type Piece = { kind: 'text'; text: string } | { kind: BlockField };

const hole = /\{([^{}]*)\}/g;

/** What is wrong with a text that somebody wrote. */
export type TemplateProblem =
	| { problem: 'unknown'; name: string }
	| { problem: 'missing'; field: Field }
	| { problem: 'not-alone'; field: BlockField };

/** Every name between braces that is none of the allowed fields, and every needed field that is not there. */
export function templateProblems(
	text: string,
	names: FieldNames,
	{ allowed, needed }: { allowed: readonly Field[]; needed: readonly Field[] }
): TemplateProblem[] {
	const used = namesIn(text);
	const known = new Set(allowed.map((field) => names[field]));
	const alone = new Set(paragraphs(text));
	const isBlock = (field: Field): field is BlockField => field === 'button' || field === 'overview';
	return [
		...used
			.filter((name) => !known.has(name))
			.map((name) => ({ problem: 'unknown' as const, name })),
		...needed
			.filter((field) => !used.includes(names[field]))
			.map((field) => ({ problem: 'missing' as const, field })),
		...allowed
			.filter(isBlock)
			.filter((field) => used.includes(names[field]) && !alone.has(`{${names[field]}}`))
			.map((field) => ({ problem: 'not-alone' as const, field }))
	];
}

/** A line of text with its fields filled in; a field without a value leaves nothing. */
export function fillIn(
	text: string,
	names: FieldNames,
	values: Partial<Record<TextField, string>>
): string {
	const byName = new Map(textFields.map((field) => [names[field], values[field] ?? '']));
	return text.replace(hole, (_, name: string) => byName.get(name.trim()) ?? '');
}

/** The paragraphs of a body in order, with the fields filled in and the blocks in their places. */
export function pieces(
	body: string,
	names: FieldNames,
	values: Partial<Record<TextField, string>>
): Piece[] {
	return paragraphs(body).map((paragraph) => {
		const block = blockFields.find((field) => paragraph === `{${names[field]}}`);
		return block ? { kind: block } : { kind: 'text', text: fillIn(paragraph, names, values) };
	});
}

const namesIn = (text: string) => [
	...new Set([...text.matchAll(hole)].map(([, name]) => name!.trim()))
];

const paragraphs = (text: string) =>
	text
		.replaceAll('\r\n', '\n')
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '');
