import { addItem, retype } from './added.ts';
import { newGuestLink } from './guests.ts';
import type { DeskMove } from './moves.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { current } from './question.ts';
import { countSlips } from './slips.ts';
import type { Script } from './script.ts';
import type { Room, Session } from './session.ts';
import { startTimer, stopTimer } from './timer.ts';

/** What the facilitator does beside leading the group on. */
export function desk(session: Session, move: DeskMove): Outcome<Session> {
	const { script, room } = session;
	switch (move.move) {
		case 'start-timer':
			return startTimer(session, move);
		case 'stop-timer':
			return stopTimer(session, move);
		case 'add-question':
		case 'add-break':
			return addItem(session, move);
		case 'retype-question':
			return retype(session, move);
		case 'park':
			return accepted(inRoom(session, { parked: [...room.parked, move.text].slice(-50) }));
		case 'unpark':
			if (!(move.entry in room.parked)) return refused('no-such-entry');
			return accepted(inRoom(session, { parked: room.parked.toSpliced(move.entry, 1) }));
		case 'count-slips':
			return countSlips(session, move);
		case 'show-words':
			return showWords(session, move.words);
		case 'write-note':
			return accepted(inScript(session, { note: move.text }));
		case 'count-heads':
			return accepted(inScript(session, { heads: { room: move.room, online: move.online } }));
		case 'hand-over':
			if (!script.remotes.includes(move.to)) return refused('unknown-remote');
			return accepted(inScript(session, { holder: move.to }));
		case 'take-over':
			return accepted(inScript(session, { holder: move.by }));
		case 'new-guest-link':
			return newGuestLink(session, move.by);
	}
}

/** Words of people stand on no screen before somebody has read them. */
function showWords(session: Session, words: readonly string[]): Outcome<Session> {
	const here = current(session.script);
	if (here?.item.kind !== 'words' || here.place.phase !== 'revealed') return refused('not-now');
	return accepted(inRoom(session, { words: { ...session.room.words, [here.item.key]: words } }));
}

const inRoom = ({ script, room }: Session, part: Partial<Room>): Session => ({
	script,
	room: { ...room, ...part }
});

const inScript = ({ script, room }: Session, part: Partial<Script>): Session => ({
	script: { ...script, ...part },
	room
});
