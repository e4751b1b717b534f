import { at, left } from './place.ts';
import { ratingOf } from './rating.ts';
import { listSeats, mapSeats } from './seats.ts';
import type { Session } from './session.ts';

/** From an item to the rating; from the lobby and the rating to the end. */
export function ended(session: Session): Session {
	if ('item' in session.script.place) return at(left(session), { phase: 'rating' });
	return over(session);
}

/**
 * The session at its end. What was typed and shown is erased; choices stay until they are sealed away, and
 * the ratings as their average.
 */
export function over(session: Session): Session {
	const { script, room } = at(left(session), { phase: 'ended' });
	const scores = listSeats(room.seats).flatMap(({ score }) => score ?? []);
	const seats = mapSeats(room.seats, (seat) => ({ ...seat, score: null }));
	const erased = { slips: {}, results: {}, words: {}, typed: {}, parked: [] };
	return { script, room: { ...room, ...erased, seats, rating: ratingOf(scores) } };
}
