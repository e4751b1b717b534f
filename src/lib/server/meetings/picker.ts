import type { Library } from '../../content/library.ts';
import type { Language } from '../../i18n/language.ts';
import { tilesOf, type CardTile } from '../card-tiles.ts';
import {
	discussables,
	facetsOf,
	findCards,
	readFilter,
	type Facet,
	type Filter
} from '../cards.ts';

/** Cards and statements to choose from, narrowed by role and theme. */
export type Picker = {
	facets: Facet[];
	filter: Filter;
	/** Chosen already, in the order of the library; they stay whatever the filter. */
	chosen: CardTile[];
	/** What fits the filter and is not chosen. */
	found: CardTile[];
};

const narrowedBy: readonly string[] = ['audience', 'theme'];

/** Reads a choice of cards from an address: `audience`, `theme`, `q`, and `item` for each that is ticked. */
export function pickerOf(library: Library, language: Language, params: URLSearchParams): Picker {
	const facets = facetsOf(library, language).filter(({ key }) => narrowedBy.includes(key));
	const filter = readFilter(params, facets);
	const ticked = params.getAll('item');
	const pickable = discussables(library).filter(({ kind }) => kind !== 'case');
	const chosen = pickable.filter(({ id }) => ticked.includes(id));
	const found = findCards(library, filter).filter(
		({ id, kind }) => kind !== 'case' && !ticked.includes(id)
	);
	return {
		facets,
		filter,
		chosen: tilesOf(library, chosen, language),
		found: tilesOf(library, found, language)
	};
}
