import type { AgendaItem } from './agenda-item.ts';

/** What an item usually takes when it does not say so itself, with the talk about it. */
const usual = { scale: 5, ranking: 8, words: 5, knowledge: 3, step: 8, loose: 5 } as const;

/** About how many minutes a group spends on an item. */
export const minutesOf = (item: AgendaItem): number =>
	'minutes' in item ? item.minutes : usual[item.kind];
