import type { LrsAnswer, LrsAsked } from './asked.ts';
import { answerPage } from './page.ts';
import { parametersOf } from './parameters.ts';
import { morePath, placeIn } from './place.ts';
import { readersFilter } from './reading.ts';

/** What follows in a list of statements, as it was when the list was asked for first. */
export async function more(asked: LrsAsked): Promise<LrsAnswer> {
	const own = readersFilter(asked);
	parametersOf(asked, { needs: [] });
	const { filter, ...place } = placeIn(asked.path.slice(morePath.length));
	return answerPage(asked, { ...place, filter: { ...filter, ...own } });
}
