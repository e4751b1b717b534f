import type { Item } from '#lib/dilemma/item.ts';
import type { Method } from '#lib/dilemma/method.ts';
import type { Pulse } from '#lib/dilemma/pulse.ts';
import type { ReadyAgenda } from '#lib/live/ready-agenda.ts';
import type { Deck, Programme } from '#lib/programme/schema.ts';
import { checkShelf } from '#lib/content/check-shelf.ts';
import type { Media } from '#lib/content/media.ts';
import type { Moments } from '#lib/content/moments.ts';
import type { Organisation } from '#lib/content/organisation.ts';
import { type Problem, inOrder } from '#lib/content/problem.ts';
import { readShelf } from '#lib/content/read-shelf.ts';
import type { Entry, Shelf } from '#lib/content/shelf.ts';
import type { Vocabulary } from '#lib/content/vocabulary.ts';
import type { Glossary, Wordlist } from '#lib/content/words-on-screen.ts';

/** All content, checked; maps are by id. */
export type Library = {
	items: Map<string, Item>;
	/** The items that the organisation wrote itself, each with its "read more" in Markdown. */
	own: Map<string, string>;
	programmes: Map<string, Programme>;
	decks: Map<string, Deck>;
	agendas: Map<string, ReadyAgenda>;
	methods: Map<string, Method>;
	organisation: Organisation;
	moments: Moments['moments'];
	pulse: Pulse;
	vocabulary: Vocabulary;
	glossary: Glossary;
	wordlist: Wordlist;
};

export type Reading =
	{ library: Library; problems: [] } | { library: undefined; problems: Problem[] };

/**
 * Reads and checks content. `files` is by path from the root, such as content/dilemmas/de-envelop.md;
 * either there is a library, or there are problems in order of file and line. `media`: the files of
 * static/media; where it is left out, such as in the built product, nobody asks whether they are there.
 */
export function readLibrary(files: Record<string, string>, media?: Media): Reading {
	const { shelf, problems } = readShelf(files);
	const all = [...problems, ...checkShelf(shelf, media)];
	const library = all.length === 0 ? toLibrary(shelf) : undefined;
	return library ? { library, problems: [] } : { library: undefined, problems: inOrder(all) };
}

function toLibrary(shelf: Shelf): Library | undefined {
	const { organisation, moments, pulse, vocabulary, glossary, wordlist } = shelf;
	if (!organisation || !moments || !pulse || !vocabulary || !glossary || !wordlist)
		return undefined;
	return {
		items: byId(shelf.items),
		own: new Map(),
		programmes: byId(shelf.programmes),
		decks: byId(shelf.decks),
		agendas: byId(shelf.agendas),
		methods: byId(shelf.methods),
		organisation: organisation.value,
		moments: moments.value.moments,
		pulse: pulse.value,
		vocabulary: vocabulary.value,
		glossary: glossary.value,
		wordlist: wordlist.value
	};
}

function byId<Value extends { id: string }>(entries: Entry<Value>[]): Map<string, Value> {
	return new Map(entries.map(({ value }) => [value.id, value]));
}
