import { wayOf } from './agenda.ts';
import { choosing } from './choosing.ts';
import { ended } from './end.ts';
import { arrived, type Here } from './here.ts';
import type { FlowMove } from './moves.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { entered, left } from './place.ts';
import { current } from './question.ts';
import type { Session } from './session.ts';

/**
 * Where the facilitator takes the group. `next` is the one button of a presenter's clicker: whatever comes
 * now. The others name what they do, and are refused where that is not what comes.
 */
export function flow(session: Session, { move, turn }: FlowMove): Outcome<Session> {
	const { script } = session;
	if (turn !== script.turn) return refused('stale');
	if (move === 'end') return accepted(ended(session));
	const found = current(script);
	if (!found) return outside(session, move);
	const here = { ...found, way: wayOf(found.item), isOver: found.item.key in script.over };
	switch (move) {
		case 'next':
			return accepted(next(session, here));
		case 'skip':
			return accepted(entered(left(session), here.place.item + 1));
		case 'back':
			return back(session, here);
		default:
			return choosing(session, here, move);
	}
}

/** In the lobby and at the rating. */
function outside(session: Session, move: FlowMove['move']): Outcome<Session> {
	const { place, agenda, over } = session.script;
	if (place.phase === 'lobby')
		return move === 'next' ? accepted(entered(session, 0)) : refused('not-now');
	if (move === 'next') return accepted(ended(session));
	if (move !== 'back') return refused('not-now');
	const last = agenda.findLastIndex(({ key }) => key in over);
	return accepted(entered(session, last));
}

function next(session: Session, here: Here): Session {
	const { item, phase } = here.place;
	const following = here.way[here.way.indexOf(phase) + 1];
	return following ? arrived(session, here, following) : entered(left(session), item + 1);
}

/**
 * Back one step, as long as nobody could change a choice with more knowledge than before: not over the talk,
 * not over a result that was shown, and not out of an item in which people have begun to choose.
 */
function back(session: Session, here: Here): Outcome<Session> {
	const { phase, item, begun, shown } = here.place;
	if (here.isOver || (phase === 'intro' && begun === null))
		return accepted(entered(session, item - 1));
	if (phase === 'intro' || phase === 'talk') return refused('choice-stands');
	if (phase === 'revealed' || (phase === 'first-closed' && shown.first !== undefined))
		return refused('already-revealed');
	return accepted(arrived(session, here, here.way[here.way.indexOf(phase) - 1]!));
}
