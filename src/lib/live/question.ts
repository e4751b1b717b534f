import type { AgendaItem } from './agenda-item.ts';
import { openRound, rounds, type Round } from './phases.ts';
import type { ItemPlace, Script } from './script.ts';
import { listSeats, mapSeats, seatEntries, type Seats } from './seats.ts';
import type { Session } from './session.ts';
import type { Vote } from './vote.ts';

/** What is asked at one moment: an item, in one round. */
export type Question = { item: string; round: Round };

/** The name of a question in memory. */
export const nameOf = ({ item, round }: Question): string => `${item}|${round}`;

/** The item the group is at, with its place; null in the lobby, at the rating and after the end. */
export function current({ agenda, place }: Script): { item: AgendaItem; place: ItemPlace } | null {
	return 'item' in place ? { item: agenda[place.item]!, place } : null;
}

/** The question that is open for choosing now. */
export function openQuestion(script: Script): Question | null {
	const round = openRound(script.place.phase);
	const at = current(script);
	return at && round ? { item: at.item.key, round } : null;
}

/** The choices of one question by seat. */
export function votesOf(seats: Seats, question: Question): Map<string, Vote> {
	const name = nameOf(question);
	return new Map(
		seatEntries(seats).flatMap(([seat, { votes }]) => (votes[name] ? [[seat, votes[name]]] : []))
	);
}

/** How many have chosen, of how many; all that anybody sees before the result is shown. */
export type Chosen = { chosen: number; of: number };

/** How many have chosen, of those who are there or have chosen. */
export function countChosen(seats: Seats, question: Question): Chosen {
	const name = nameOf(question);
	let [chosen, of] = [0, 0];
	for (const { votes, present } of listSeats(seats)) {
		if (votes[name]) chosen += 1;
		if (votes[name] || present) of += 1;
	}
	return { chosen, of };
}

/** How many have chosen in the question that is open, or was closed just before. */
export function chosenNow({ script, room }: Session): Chosen | null {
	const here = current(script);
	const round = rounds.find((each) => script.place.phase.replace('-closed', '') === each);
	return here && round ? countChosen(room.seats, { item: here.item.key, round }) : null;
}

/** The session without what was chosen, and counted on slips, in these questions. */
export function withoutVotes({ script, room }: Session, questions: readonly Question[]): Session {
	const gone = new Set(questions.map(nameOf));
	const without = <Value>(named: Readonly<Record<string, Value>>) =>
		Object.fromEntries(Object.entries(named).filter(([name]) => !gone.has(name)));
	const seats = mapSeats(room.seats, (seat) => ({ ...seat, votes: without(seat.votes) }));
	return { script, room: { ...room, seats, slips: without(room.slips) } };
}

export const questionsOf = (item: string): Question[] => rounds.map((round) => ({ item, round }));
