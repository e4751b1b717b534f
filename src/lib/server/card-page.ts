import type { Library } from '../content/library.ts';
import type { Discussion } from '../dilemma/discussion.ts';
import type { Language } from '../i18n/language.ts';
import { learnerView } from '../solo/learner-view.ts';
import type { Surroundings } from '../solo/surroundings.ts';
import type { CardView, CaseView, StatementView } from '../solo/view.ts';
import { deckTiles, tilesOf, type CardTile, type DeckTile } from './card-tiles.ts';
import { discussables, labelsOf, type Discussable } from './cards.ts';
import { today } from './clock.ts';
import type { Db } from './db/connect.ts';
import { readerOf } from './db/people.ts';
import { surroundingsOf } from './surroundings.ts';

type Reader = { personId: string; language: Language };

/** An item for whoever leads the conversation: what a learner sees, and the guide. */
export type CardPage = {
	item: CardView | StatementView | CaseView;
	discussion: Discussion;
	tile: CardTile;
	nature: string;
	audiences: string[];
};

/** What is asked to be printed; nothing when a page is for the screen. */
export function printOf({ searchParams }: URL): 'cards' | 'guide' | null {
	const wanted = searchParams.get('print');
	return wanted === 'cards' || wanted === 'guide' ? wanted : null;
}

/** One item with the decks that hold it. */
export async function cardPage(
	db: Db,
	library: Library,
	reader: Reader,
	id: string
): Promise<{ card: CardPage; decks: DeckTile[] } | undefined> {
	const item = discussables(library).find((entry) => entry.id === id);
	if (!item) return undefined;
	const [card] = await pagesOf(db, library, reader, [item]);
	const decks = deckTiles(library).filter(({ id: deck }) =>
		library.decks.get(deck)!.items.includes(id)
	);
	return { card: card!, decks };
}

/** A deck with its cards in order. */
export async function deckPage(
	db: Db,
	library: Library,
	reader: Reader,
	id: string
): Promise<{ deck: DeckTile; cards: CardPage[] } | undefined> {
	const deck = deckTiles(library).find((entry) => entry.id === id);
	if (!deck) return undefined;
	return { deck, cards: await cardPages(db, library, reader, library.decks.get(id)!.items) };
}

/** The items with these ids in order, as far as they are published and have a guide. */
export function cardPages(
	db: Db,
	library: Library,
	reader: Reader,
	ids: readonly string[]
): Promise<CardPage[]> {
	const byId = new Map(discussables(library).map((item) => [item.id, item]));
	const items = ids.flatMap((id) => byId.get(id) ?? []);
	return pagesOf(db, library, reader, items);
}

async function pagesOf(
	db: Db,
	library: Library,
	{ personId, language }: Reader,
	items: readonly Discussable[]
): Promise<CardPage[]> {
	const on = today();
	const { units, kind } = await readerOf(db, personId, on);
	const reader: Surroundings['reader'] = { units, kind: kind ?? 'civil-servant' };
	const natures = labelsOf(library, 'nature', language);
	const audiences = labelsOf(library, 'audience', language);
	const tiles = tilesOf(library, items, language);
	return items.map((item, index) => ({
		item: learnerView(item, surroundingsOf(library, item, reader, language)) as CardPage['item'],
		discussion: item.discussion,
		tile: tiles[index]!,
		nature: natures[item.nature]!,
		audiences: item.audiences.map((code) => audiences[code]!)
	}));
}
