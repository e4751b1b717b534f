import { stringify } from 'yaml';
import { checkItem } from '#lib/dilemma/check.ts';
import type { Finding } from '#lib/dilemma/finding.ts';
import { type Item, itemSchema } from '#lib/dilemma/item.ts';
import { settingsIn } from '#lib/content/fill.ts';
import { checkLanguage } from '#lib/content/language.ts';
import { checkMedia, type Media } from '#lib/content/media.ts';
import { checkOriginality } from '#lib/content/originality.ts';
import type { Problem } from '#lib/content/problem.ts';
import { checkReferences } from '#lib/content/references.ts';
import { readShape } from '#lib/content/shape.ts';
import type { Shelf } from '#lib/content/shelf.ts';
import { parseSource } from '#lib/content/source.ts';

/** An own item as it would be published, or what is still wrong with it. */
export type Checked = { item: Item | undefined; findings: Finding[] };

/**
 * The checks of the library on an item that somebody writes in a form. What concerns files and what is
 * compiled does not concern it: it is data. What is wrong with `more` is under the key `more`.
 * @param shelf everything else: the library and the other own items
 */
export function checkOwn(
	{ front, more }: { front: unknown; more: string },
	shelf: Shelf,
	media: Media
): Checked {
	const shape = readShape(itemSchema, front);
	if ('findings' in shape) return { item: undefined, findings: shape.findings };
	const item = shape.value;
	const path = `content/dilemmas/${item.id}.md`;
	const { source } = parseSource(path, `---\n${stringify(front)}---\n${more}`);
	const entry = { value: item, source };
	const others = shelf.items.filter(({ value }) => value.id !== item.id);
	const alone = { ...shelf, ...nothingElse, items: [entry] };
	const read: Problem[] = [
		...checkLanguage(alone),
		...checkOriginality({ ...shelf, items: [...others, entry] })
	];
	return {
		item,
		findings: [
			...checkItem(item),
			...checkReferences(item, shelf),
			...checkMedia(item, media),
			...checkOwnSettings(item, more, shelf),
			...read.flatMap(({ path: of, finding }) => (of === path && finding ? named(finding) : []))
		]
	};
}

/** What is not written here: its language is its own affair. */
const nothingElse = {
	...{ methods: [], programmes: [], decks: [], agendas: [] },
	...{ organisation: undefined, moments: undefined, pulse: undefined, glossary: undefined }
};

const named = ({ field, says }: Finding): Finding => ({
	field: field[0] === 'body' ? ['more'] : field,
	says
});

function checkOwnSettings(item: Item, more: string, { organisation }: Shelf): Finding[] {
	if (!organisation) return [];
	const known = organisation.value.settings;
	const unknown = item.settings.filter((name) => !Object.hasOwn(known, name));
	return unknown.map((name) => ({
		field: settingsIn(more).includes(name) ? ['more'] : [],
		says: `uses [[${name}]], which the organisation has no words for`
	}));
}

/** A published own item as an entry of the shelf, so that others are compared with it. */
export function entryOf(item: Item): Shelf['items'][number] {
	const { source } = parseSource(`content/dilemmas/${item.id}.md`, `---\n${stringify(item)}---\n`);
	return { value: item, source };
}

/** An item in the library's own file format: front matter and Markdown. */
export const fileOf = ({ front, more }: { front: unknown; more: string }): string =>
	`---\n${stringify(front, { lineWidth: 100 })}---\n${more === '' ? '' : `\n${more}\n`}`;
