import { over } from './end.ts';
import type { SystemMove } from './moves.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { seated, seatOf } from './seat.ts';
import type { Session } from './session.ts';

const mostRemotes = 20;

/** What the server says of lines, devices and the clock. */
export function system(session: Session, move: SystemMove): Outcome<Session> {
	switch (move.move) {
		case 'presence':
			return presence(session, move);
		case 'admit':
			return admit(session, move.remote);
		case 'expire':
			return move.now < session.script.expiresAt ? refused('not-now') : accepted(over(session));
	}
}

function presence(
	session: Session,
	{ seat, present }: { seat: string; present: boolean }
): Outcome<Session> {
	const known = seatOf(session, seat);
	if (!known) return refused('unknown-seat');
	return accepted(
		known.present === present ? session : seated(session, seat, { ...known, present })
	);
}

/** A device that may lead from now on: a co-facilitator, or another device of the same one. */
function admit(session: Session, remote: string): Outcome<Session> {
	const { script, room } = session;
	if (script.remotes.includes(remote)) return accepted(session);
	if (script.remotes.length >= mostRemotes) return refused('full');
	return accepted({ room, script: { ...script, remotes: [...script.remotes, remote] } });
}
