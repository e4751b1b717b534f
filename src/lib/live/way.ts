import type { AgendaItem, DilemmaItem } from './agenda-item.ts';
import { ways, type ItemPhase } from './phases.ts';

/** Whether the choices of an item go to the ballot box. */
export const isDilemma = (item: AgendaItem): item is DilemmaItem =>
	item.kind === 'card' || item.kind === 'statement';

/** Kinds at which nobody chooses. */
const toLookAt: readonly AgendaItem['kind'][] = ['knowledge', 'step', 'break'];

/** The phases of an item in order. */
export function wayOf(item: AgendaItem): readonly ItemPhase[] {
	if (isDilemma(item)) return ways[item.rounds];
	return ways[toLookAt.includes(item.kind) ? 0 : 1];
}
