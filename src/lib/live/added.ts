import type { DeskMove } from './moves.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import type { Session } from './session.ts';

type Add = Extract<DeskMove, { move: 'add-question' | 'add-break' }>;
type Retype = Extract<DeskMove, { move: 'retype-question' }>;

const mostItems = 60;

/** A question typed on the spot or a break, right after where the group is. */
export function addItem(session: Session, move: Add): Outcome<Session> {
	const { script } = session;
	const { place, agenda } = script;
	if (place.phase === 'rating') return refused('not-now');
	if (agenda.length >= mostItems) return refused('full');
	if (agenda.some(({ key }) => key === move.key)) return refused('key-taken');
	const next = 'item' in place ? place.item + 1 : 0;
	const added = {
		...session,
		script: { ...script, agenda: agenda.toSpliced(next, 0, itemOf(move)) }
	};
	return accepted(move.move === 'add-break' ? added : typedIn(added, move));
}

/** The words of a question that were lost in a restart; the remote that typed them still has them. */
export function retype(session: Session, move: Retype): Outcome<Session> {
	const item = session.script.agenda.find(({ key }) => key === move.key);
	if (item?.kind !== 'loose') return refused('other-question');
	if (session.room.typed[move.key]) return refused('key-taken');
	if (item.options !== move.options.length) return refused('no-such-option');
	return accepted(typedIn(session, move));
}

function itemOf(move: Add) {
	if (move.move === 'add-break')
		return { key: move.key, kind: 'break' as const, minutes: move.minutes };
	return { key: move.key, kind: 'loose' as const, options: move.options.length };
}

function typedIn(
	{ script, room }: Session,
	{ key, question, options }: { key: string; question: string; options: readonly string[] }
): Session {
	return { script, room: { ...room, typed: { ...room.typed, [key]: { question, options } } } };
}
