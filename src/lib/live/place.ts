import { isDilemma, wayOf } from './agenda.ts';
import { countedAt, type Round } from './phases.ts';
import { countChosen, current, openQuestion, questionsOf, withoutVotes } from './question.ts';
import type { ItemPlace, Place, Script } from './script.ts';
import type { Session } from './session.ts';

/** The session at another place. The turn rises; a timer belongs to the phase of the item it was started in. */
export function at(session: Session, place: Place): Session {
	const { room, script } = session;
	const isSame = samePlace(place, script.place);
	const timer = isSame ? script.timer : null;
	const mostChoices = isSame ? script.mostChoices : mostAfter(session);
	return { room, script: { ...script, place, turn: script.turn + 1, timer, mostChoices } };
}

const samePlace = (one: Place, other: Place) =>
	one.phase === other.phase && (!('item' in one) || !('item' in other) || one.item === other.item);

/** Leaving an open round closes it; its number of choices is what a head count is laid beside. */
function mostAfter({ script, room }: Session): number {
	const question = openQuestion(script);
	return question
		? Math.max(script.mostChoices, countChosen(room.seats, question).chosen)
		: script.mostChoices;
}

/** The session at the beginning of an item, or at the end of one that the group has left before. */
export function entered(session: Session, item: number): Session {
	const { agenda } = session.script;
	if (item < 0) return at(session, { phase: 'lobby' });
	return at(session, item < agenda.length ? doorOf(session.script, item) : { phase: 'rating' });
}

function doorOf({ agenda, over }: Script, item: number): ItemPlace {
	const { key } = agenda[item]!;
	const before = over[key];
	if (!before) return { phase: 'intro', item, begun: null, shown: {} };
	return { phase: wayOf(agenda[item]!).at(-1)!, item, begun: null, shown: before.shown };
}

/**
 * The session with the item it is at left for good. Only rounds of a dilemma that somebody closed go to the
 * ballot box; all other choices of the item are erased.
 */
export function left(session: Session): Session {
	const here = current(session.script);
	if (!here || here.item.key in session.script.over) return session;
	const { key } = here.item;
	const counted: Round[] = isDilemma(here.item)
		? countedAt(here.place.phase, wayOf(here.item))
		: [];
	const uncounted = questionsOf(key).filter(({ round }) => !counted.includes(round));
	const { script, room } = withoutVotes(session, uncounted);
	const over = { ...script.over, [key]: { counted, shown: here.place.shown } };
	return { room, script: { ...script, over } };
}
