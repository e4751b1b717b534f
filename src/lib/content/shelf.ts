import type { Item } from '#lib/dilemma/item.ts';
import type { Method } from '#lib/dilemma/method.ts';
import type { Pulse } from '#lib/dilemma/pulse.ts';
import type { ReadyAgenda } from '#lib/live/ready-agenda.ts';
import type { Deck, Programme } from '#lib/programme/schema.ts';
import type { Moments } from '#lib/content/moments.ts';
import type { Organisation } from '#lib/content/organisation.ts';
import type { Source } from '#lib/content/source.ts';
import type { Vocabulary } from '#lib/content/vocabulary.ts';
import type { Glossary, Wordlist } from '#lib/content/words-on-screen.ts';

/** A value together with the file it was read from. */
export type Entry<Value> = { value: Value; source: Source };

/**
 * Everything that could be read, before the checks across files. A file that did not fit its
 * schema is absent; `names` still knows it, so that what refers to it is not blamed.
 */
export type Shelf = {
	items: Entry<Item>[];
	methods: Entry<Method>[];
	programmes: Entry<Programme>[];
	decks: Entry<Deck>[];
	agendas: Entry<ReadyAgenda>[];
	organisation: Entry<Organisation> | undefined;
	moments: Entry<Moments> | undefined;
	pulse: Entry<Pulse> | undefined;
	vocabulary: Entry<Vocabulary> | undefined;
	glossary: Entry<Glossary> | undefined;
	wordlist: Entry<Wordlist> | undefined;
	names: { items: Set<string>; methods: Set<string>; programmes: Set<string> };
};
