import { isDilemma } from './agenda.ts';
import type { AgendaItem } from './agenda-item.ts';
import type { Settings } from './script.ts';

/** Below this a result has no numbers: it is something to talk about. */
const fewest = 5;
/** From here on numbers are exact. */
const exactFrom = 20;

/** What a phone is told before choosing: from how many choices a result is shown, and exactly. */
export type Promised = { from: number; exactFrom: number };

export function promisedOf(item: AgendaItem, { exact }: Settings): Promised {
	const from = Math.max(fewest, isDilemma(item) ? item.minimum : fewest);
	return { from, exactFrom: Math.max(from, exact ? fewest : exactFrom) };
}

/** How much a result of `n` choices may show. */
export type Level = 'talk' | 'steps' | 'exact';

export function levelOf(n: number, promised: Promised): Level {
	if (n < promised.from) return 'talk';
	return n < promised.exactFrom ? 'steps' : 'exact';
}

/** A share in words. `few-or-none` holds nobody too, so that a group that agrees is not exposed. */
export type Step = 'few-or-none' | 'part' | 'more-than-half';

/** Up to a fifth is few or none. */
export function stepOf(count: number, of: number): Step {
	if (2 * count > of) return 'more-than-half';
	return 5 * count > of ? 'part' : 'few-or-none';
}
