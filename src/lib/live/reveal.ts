import type { AgendaItem } from './agenda-item.ts';
import { rounds, type Round } from './phases.ts';
import { at } from './place.ts';
import { countChosen, current, type Chosen, type Question } from './question.ts';
import { resultOf, shiftIn, type Shown } from './result.ts';
import type { ItemPlace, Script } from './script.ts';
import type { Room, Session } from './session.ts';

/**
 * The session at `place`, with the results of these rounds shown. A result that was shown before is not
 * counted again: two results that differ by one device would tell the choice of that device.
 */
export function revealed(
	session: Session,
	item: AgendaItem,
	place: ItemPlace,
	wanted: readonly Round[]
): Session {
	const fresh = wanted.filter((round) => place.shown[round] === undefined);
	const numbers = fresh.map((round) => [round, chosenIn(session, item, round)]);
	const shown = { ...place.shown, ...Object.fromEntries(numbers) };
	const { script, room } = at(session, { ...place, shown });
	return { script, room: withResults(session, item, fresh, room) };
}

/**
 * After a restart: results that were shown before come back as soon as all choices in them are back, and
 * not before.
 */
export function revealedAgain(session: Session, item: AgendaItem): Session {
	const shown = shownOf(session.script, item);
	const before = session.room.results[item.key];
	const complete = rounds.filter(
		(round) =>
			shown[round] !== undefined &&
			!before?.[round] &&
			chosenIn(session, item, round) === shown[round]
	);
	if (complete.length === 0) return session;
	return { ...session, room: withResults(session, item, complete, session.room) };
}

/**
 * A choice that came back after the result was shown without it counts in the ballot box. That result stays
 * as it is, and after another restart it is not shown again: the two would differ by this one choice.
 */
export function afterResult(session: Session, { item, round }: Question): Session {
	const { script, room } = session;
	if (!room.results[item]?.[round]) return session;
	const late = { [round]: null };
	const { place, over, agenda } = script;
	const left = over[item];
	const before = left && { ...over, [item]: { ...left, shown: { ...left.shown, ...late } } };
	const isHere = 'item' in place && agenda[place.item]!.key === item;
	const here = isHere ? { ...place, shown: { ...place.shown, ...late } } : place;
	return { room, script: { ...script, place: here, over: before ?? over } };
}

/** How many choices are back of a result that was shown before a restart; null where none is waited for. */
export function awaited(session: Session): Chosen | null {
	const here = current(session.script);
	if (!here || session.script.sealed.includes(here.item.key)) return null;
	const { item, place } = here;
	const missing = rounds.find(
		(round) => place.shown[round] && !session.room.results[item.key]?.[round]
	);
	if (!missing) return null;
	return { chosen: chosenIn(session, item, missing), of: place.shown[missing]! };
}

/** How many choices there were in the results of an item that were shown. */
function shownOf({ place, over, agenda }: Script, { key }: AgendaItem): ItemPlace['shown'] {
	const isHere = 'item' in place && agenda[place.item]!.key === key;
	return isHere ? place.shown : (over[key]?.shown ?? {});
}

function withResults(
	session: Session,
	item: AgendaItem,
	fresh: readonly Round[],
	room: Room
): Room {
	const shown: Shown = { ...room.results[item.key] };
	for (const round of fresh) shown[round] = resultOf(session, item, round);
	const shift = shown.first && shown.second ? { shift: shiftIn(session, item, shown) } : {};
	return { ...room, results: { ...room.results, [item.key]: { ...shown, ...shift } } };
}

const chosenIn = ({ room }: Session, { key }: AgendaItem, round: Round) =>
	countChosen(room.seats, { item: key, round }).chosen;
