import { optionsOf } from './choice.ts';
import type { DeskMove } from './moves.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { countChosen, current, nameOf } from './question.ts';
import type { Session } from './session.ts';

type CountSlips = Extract<DeskMove, { move: 'count-slips' }>;

/**
 * Paper slips of people without a phone, counted by hand once nobody can choose any more. They stand in the
 * result in the room and nowhere else: they go to no ballot box, and are gone after a restart.
 */
export function countSlips(
	session: Session,
	{ item, round, counts }: CountSlips
): Outcome<Session> {
	const { script, room } = session;
	const here = current(script);
	if (!here || here.item.key !== item) return refused('other-question');
	const { phase, shown } = here.place;
	if (shown[round] !== undefined) return refused('already-revealed');
	if (phase === round) return refused('still-open');
	const isClosed = phase === `${round}-closed` || (phase === 'talk' && round === 'first');
	if (!isClosed || item in script.over) return refused('not-now');
	const options = optionsOf(here.item);
	if (!Object.keys(counts).every((option) => options.includes(option)))
		return refused('no-such-option');
	const question = { item, round };
	const slips = { ...room.slips, [nameOf(question)]: counts };
	const sum = Object.values(counts).reduce((total, count) => total + count, 0);
	const choices = countChosen(room.seats, question).chosen + sum;
	const mostChoices = Math.max(script.mostChoices, choices);
	return accepted({ script: { ...script, mostChoices }, room: { ...room, slips } });
}
