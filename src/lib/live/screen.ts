import { wayOf } from './agenda.ts';
import type { AgendaItem } from './agenda-item.ts';
import type { Phase, Round } from './phases.ts';
import { current } from './question.ts';
import type { Shown } from './result.ts';
import type { Timer } from './script.ts';
import type { Session, Typed } from './session.ts';
import { promisedOf, type Promised } from './threshold.ts';

/** What every screen shows. Texts of cards, statements and slides come from the content, by their id. */
export type Screen = {
	/** Higher than in every view before: a screen keeps the highest it has seen. */
	sequence: number;
	code: string;
	phase: Phase;
	item: AgendaItem | null;
	/** The words of a question typed on the spot; null for others, and where a restart has lost them. */
	typed: Typed | null;
	position: { item: number; of: number } | null;
	timer: Timer | null;
	/** From how many choices a result is shown, and exactly; null where nothing is chosen. */
	promised: Promised | null;
	/** Rounds of this item of which the result was shown. */
	shown: Round[];
	/** What there is to show now; after a restart it may be less than was shown. */
	result: Shown | null;
};

/** What may be seen of a session by everybody who takes part. */
export function screenOf(session: Session): Screen {
	const { script, room } = session;
	const { place, agenda, code, timer } = script;
	const here = current(script);
	const item = here?.item ?? null;
	return {
		sequence: room.sequence,
		code,
		phase: place.phase,
		item,
		typed: (item && room.typed[item.key]) ?? null,
		position: here && { item: here.place.item + 1, of: agenda.length },
		timer,
		promised: item && wayOf(item).length > 1 ? promisedOf(item, script.settings) : null,
		shown: here ? (Object.keys(here.place.shown) as Round[]) : [],
		result: withheld(visible(session), room.words[item?.key ?? ''] ?? [])
	};
}

/** The result at the end of an item; a first result that was shown early, but not while people choose. */
function visible({ script, room }: Session): Shown | null {
	const here = current(script);
	const results = here && room.results[here.item.key];
	if (!results) return null;
	const { phase } = here.place;
	if (phase === 'revealed') return results;
	const isEarly = phase === 'first-closed' || phase === 'talk';
	return isEarly && results.first ? { first: results.first } : null;
}

/** The result with only those words of people that the facilitator has let through. */
function withheld(shown: Shown | null, passed: readonly string[]): Shown | null {
	if (shown?.first?.show !== 'words') return shown;
	const words = shown.first.words.filter(({ word }) => passed.includes(word));
	return { first: { show: 'words', words } };
}
