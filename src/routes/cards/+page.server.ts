import { deckTiles, tilesOf } from '#lib/server/card-tiles.ts';
import { facetsOf, findCards, readFilter } from '#lib/server/cards.ts';
import { library } from '#lib/server/app.ts';

export const load = ({ locals, url }) => {
	const facets = facetsOf(library, locals.language);
	const filter = readFilter(url.searchParams, facets);
	return {
		facets,
		filter,
		tiles: tilesOf(library, findCards(library, filter), locals.language),
		decks: deckTiles(library)
	};
};
