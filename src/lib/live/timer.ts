import { accepted, refused, type Outcome } from './outcome.ts';
import { openRound } from './phases.ts';
import type { Timer } from './script.ts';
import type { Session } from './session.ts';

/** A timer for a talk, a slide or a break; never while people choose, who get all the time they need. */
export function startTimer(
	session: Session,
	{ now, seconds }: { now: number; seconds: number }
): Outcome<Session> {
	const { place } = session.script;
	if (!('item' in place) || openRound(place.phase)) return refused('not-now');
	return accepted(timed(session, { endsAt: now + 1000 * seconds }));
}

/** Stops the timer with what is left of it. */
export function stopTimer(session: Session, { now }: { now: number }): Outcome<Session> {
	const { timer } = session.script;
	if (!timer || 'left' in timer) return refused('not-now');
	return accepted(timed(session, { left: Math.max(0, timer.endsAt - now) }));
}

const timed = ({ script, room }: Session, timer: Timer): Session => ({
	script: { ...script, timer },
	room
});
