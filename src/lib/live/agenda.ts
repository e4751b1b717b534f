import * as v from 'valibot';
import { agendaItemSchema, type AgendaItem, type DilemmaItem } from './agenda-item.ts';
import { ways, type ItemPhase } from './phases.ts';

const isUnique = (values: readonly string[]) => new Set(values).size === values.length;

/** What a session consists of, in order. A dilemma stands in it once: a seat counts once per question. */
export const agendaSchema = v.pipe(
	v.array(agendaItemSchema),
	v.maxLength(60),
	v.check((items) => isUnique(items.map(({ key }) => key)), 'has a key twice'),
	v.check(
		(items) => isUnique(items.filter(isDilemma).map(({ dilemma }) => dilemma)),
		'has a dilemma twice'
	)
);

export type Agenda = readonly AgendaItem[];

/** Whether the choices of an item go to the ballot box. */
export const isDilemma = (item: AgendaItem): item is DilemmaItem =>
	item.kind === 'card' || item.kind === 'statement';

/** The phases of an item in order. */
export function wayOf(item: AgendaItem): readonly ItemPhase[] {
	if (isDilemma(item)) return ways[item.rounds];
	return ways[item.kind === 'knowledge' || item.kind === 'break' ? 0 : 1];
}
