import { desk } from './desk.ts';
import { flow } from './flow.ts';
import type { FacilitatorMove, Move } from './moves.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { seat } from './seat.ts';
import type { Session } from './session.ts';
import { system } from './system.ts';

/**
 * The session after a move, or the name of the reason why not. The caller has read the move with the schema
 * of who sent it. Where nothing changes, the session is the very same object.
 */
export function step(session: Session, move: Move): Outcome<Session> {
	if (session.script.place.phase === 'ended') return refused('session-over');
	const outcome = moved(session, move);
	return outcome.ok && outcome.value !== session ? accepted(numbered(outcome.value)) : outcome;
}

/** The session with the number of its next view. */
export const numbered = ({ script, room }: Session): Session => ({
	script,
	room: { ...room, sequence: room.sequence + 1 }
});

function moved(session: Session, move: Move): Outcome<Session> {
	switch (move.move) {
		case 'join':
		case 'choose':
		case 'rate':
			return seat(session, move);
		case 'presence':
		case 'admit':
		case 'expire':
			return system(session, move);
		default:
			return facilitator(session, move);
	}
}

/** What a device that looks on may do too. */
const always = ['take-over', 'new-guest-link'];

/** One remote leads at a time; any other that may lead takes over first. */
function facilitator(session: Session, move: FacilitatorMove): Outcome<Session> {
	const { remotes, holder } = session.script;
	if (!remotes.includes(move.by)) return refused('unknown-remote');
	if (move.by !== holder && !always.includes(move.move)) return refused('not-holding');
	return 'turn' in move ? flow(session, move) : desk(session, move);
}

/**
 * Which screens a move concerns. What one phone sends changes nothing on another: phones get a new view
 * when the group goes on, and not when a neighbour taps.
 */
export function reaches({ move }: Move): 'everyone' | 'desk' {
	const quiet = ['join', 'choose', 'rate', 'presence', 'admit', 'park', 'unpark', 'count-slips'];
	const notes = ['write-note', 'count-heads', 'hand-over', ...always];
	return [...quiet, ...notes].includes(move) ? 'desk' : 'everyone';
}
