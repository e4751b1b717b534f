/** Where the codes of a choice come from: a group of the vocabulary, or what the page knows. */
export type Codes =
	| ('natures' | 'values' | 'themes' | 'risks' | 'mannersKinds' | 'audiences' | 'conduct')
	| ('law' | 'consult' | 'boundaries' | 'verdicts' | 'readingLevels' | 'levels' | 'inputs')
	| ('pictograms' | 'scenes' | 'images' | 'videos' | 'captions' | 'pdfs' | 'correct');

type Of<Kind extends string, More = unknown> = { kind: Kind; key: string } & More;
type Size = { least: number; most: number };
/** Shown and read only for an ending of a story, or only for another scene. */
type When = { when?: 'ending' | 'choice' };

/**
 * One thing to fill in. `line`, `text`: `least` to `most` characters; 0 is a field that may stay empty.
 * `whole`: a number. `lines`: `least` to `most` short texts, each of at most `long` characters. `list`:
 * entries with fields of their own; `ids` says how an entry gets its id.
 */
export type FormField = When &
	(
		| Of<'line' | 'text' | 'whole', Size>
		| Of<'lines', Size & { long: number }>
		| Of<'day' | 'yes'>
		| Of<'pick', { codes: Codes; optional?: boolean; number?: boolean }>
		| Of<'ticks', Size & { codes: Codes }>
		| Of<'group', { fields: readonly FormField[]; optional?: boolean }>
		| Of<'list', Size & { fields: readonly FormField[]; ids: 'letters' | 'title' | 'number' }>
	);

/** A part of a form, under a heading of its own. */
export type FormSection = {
	id:
		'story' | 'options' | 'scenes' | 'rules' | 'slides' | 'questions' | 'after' | 'about' | 'guide';
	fields: readonly FormField[];
};

/** What somebody typed so far: the keys of an item, as far as they are there, and `more`. */
export type ItemDraft = { kind: OwnKind; [key: string]: unknown };

/** The kinds of items that an organisation writes itself. */
export const ownKinds = [
	'card',
	'statement',
	'case',
	'knowledge',
	'document',
	'reflection'
] as const;
export type OwnKind = (typeof ownKinds)[number];
