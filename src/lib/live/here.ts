import type { AgendaItem } from './agenda-item.ts';
import { openRound, rounds, type ItemPhase } from './phases.ts';
import { at } from './place.ts';
import { revealed } from './reveal.ts';
import type { ItemPlace } from './script.ts';
import type { Session } from './session.ts';

/** The item the group is at, and its way. `isOver`: the group has left it before and looks back. */
export type Here = {
	item: AgendaItem;
	place: ItemPlace;
	way: readonly ItemPhase[];
	isOver: boolean;
};

/** The session at another phase of the same item. */
export function arrived(session: Session, { item, place, way }: Here, phase: ItemPhase): Session {
	const begun = openRound(phase) ?? place.begun;
	const there = { ...place, phase, begun };
	if (phase !== 'revealed') return at(session, there);
	return revealed(
		session,
		item,
		there,
		rounds.filter((round) => way.includes(round))
	);
}
