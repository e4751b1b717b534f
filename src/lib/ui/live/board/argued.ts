import { pass } from '#lib/live/letters.ts';
import type { DilemmaWords } from '#lib/live/words.ts';
import { lettered, type Named } from './names.ts';

type Sides = { id: string; named: Named | null; pros: string[]; cons: string[] };

/** The arguments of a card by option, or those of a statement as one; skipping has none. */
export function argued({ options, pros, cons }: DilemmaWords): Sides[] {
	if (pros.length + cons.length > 0) return [{ id: 'statement', named: null, pros, cons }];
	return options
		.filter(({ id }) => id !== pass)
		.map(({ id, text, pros, cons }, index) => ({
			id,
			named: lettered(index, text, id),
			...{ pros, cons }
		}));
}
