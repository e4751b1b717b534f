import { fits } from './choice.ts';
import type { SeatMove } from './moves.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { current, nameOf, openQuestion } from './question.ts';
import { countSeats, findSeat, withSeat, type Seat } from './seats.ts';
import type { Session } from './session.ts';
import { sameVote } from './vote.ts';

type Choose = Extract<SeatMove, { move: 'choose' }>;
type Rate = Extract<SeatMove, { move: 'rate' }>;

const mostSeats = 1500;

export const freshSeat: Seat = { sequence: 0, present: true, votes: {}, score: null };

/** What a phone does. Whoever comes late lands where the group is. */
export function seat(session: Session, move: SeatMove): Outcome<Session> {
	switch (move.move) {
		case 'join':
			return join(session, move.seat);
		case 'choose':
			return choose(session, move);
		case 'rate':
			return rate(session, move);
	}
}

/** The seat of a hash, if it has joined. */
export const seatOf = ({ room }: Session, hash: string): Seat | undefined =>
	findSeat(room.seats, hash);

export const seated = ({ script, room }: Session, hash: string, now: Seat): Session => ({
	script,
	room: { ...room, seats: withSeat(room.seats, hash, now) }
});

function join(session: Session, hash: string): Outcome<Session> {
	const known = seatOf(session, hash);
	if (known)
		return accepted(known.present ? session : seated(session, hash, { ...known, present: true }));
	if (countSeats(session.room.seats) >= mostSeats) return refused('full');
	return accepted(seated(session, hash, freshSeat));
}

/**
 * A choice, or another one in its place until the round is closed. The same message again gets the same
 * answer, also after closing: its answer may have been lost on the way.
 */
function choose(
	session: Session,
	{ seat, item, round, choice, sequence }: Choose
): Outcome<Session> {
	const known = seatOf(session, seat);
	if (!known) return refused('unknown-seat');
	const name = nameOf({ item, round });
	const vote = { choice, sequence };
	if (sequence <= known.sequence)
		return sameVote(known.votes[name], vote) ? accepted(session) : refused('replayed');
	const here = current(session.script);
	const open = openQuestion(session.script);
	if (here?.item.key !== item) return refused('other-question');
	if (!open) return refused('closed');
	if (open.round !== round) return refused('other-question');
	if (!fits(here.item, choice)) return refused('no-such-option');
	const votes = { ...known.votes, [name]: vote };
	return accepted(seated(session, seat, { ...known, sequence, votes }));
}

function rate(session: Session, { seat, score, sequence }: Rate): Outcome<Session> {
	const known = seatOf(session, seat);
	if (!known) return refused('unknown-seat');
	if (session.script.place.phase !== 'rating') return refused('not-now');
	if (sequence === known.sequence && score === known.score) return accepted(session);
	if (sequence <= known.sequence) return refused('replayed');
	return accepted(seated(session, seat, { ...known, sequence, score }));
}
