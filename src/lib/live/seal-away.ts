import { isDilemma } from './agenda.ts';
import type { DilemmaItem } from './agenda-item.ts';
import { optionOf } from './choice.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { rounds, type Round } from './phases.ts';
import { questionsOf, votesOf, withoutVotes } from './question.ts';
import type { Script } from './script.ts';
import type { Session } from './session.ts';
import { numbered } from './step.ts';

/** A choice on its way to the ballot box. `changed`: it is a second choice, and differs from the first. */
export type LiveBallot = {
	contest: { dilemma: string; ballotVersion: number; phase: Round; unit: 'live' };
	option: string;
	changed: boolean;
};

/** The items that the group has left and whose choices still have to be sealed away. */
export const toSealAway = ({ agenda, over, sealed }: Script): string[] =>
	agenda
		.filter((item) => isDilemma(item) && item.key in over && !sealed.includes(item.key))
		.map(({ key }) => key);

/**
 * The choices of an item that the group has left, in random order and without seats, and the session without
 * them. The caller writes both in one transaction: then none is lost and none comes twice. A result that was
 * shown can still be looked back at.
 * @param random from 0 up to 1, unguessable: from it the order of the seats could be worked out
 */
export function sealAway(
	session: Session,
	key: string,
	random: () => number
): Outcome<{ session: Session; ballots: LiveBallot[] }> {
	const { script, room } = session;
	const item = script.agenda.find((each) => each.key === key);
	if (!item) return refused('other-question');
	if (!isDilemma(item)) return refused('nothing-to-choose');
	if (script.sealed.includes(key)) return refused('sealed-away');
	if (!(key in script.over)) return refused('item-running');
	const ballots = shuffled(ballotsOf(session, item), random);
	const sealed = [...script.sealed, key];
	const rest = withoutVotes({ script: { ...script, sealed }, room }, questionsOf(key));
	return accepted({ session: numbered(rest), ballots });
}

function ballotsOf({ room }: Session, { key, dilemma, ballotVersion }: DilemmaItem): LiveBallot[] {
	const firsts = votesOf(room.seats, { item: key, round: 'first' });
	return rounds.flatMap((phase) =>
		[...votesOf(room.seats, { item: key, round: phase })].map(([seat, { choice }]) => {
			const option = optionOf(choice)!;
			const before = phase === 'second' ? firsts.get(seat) : undefined;
			const changed = before !== undefined && optionOf(before.choice) !== option;
			return { contest: { dilemma, ballotVersion, phase, unit: 'live' as const }, option, changed };
		})
	);
}

/** Fisher and Yates: every order is equally likely. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
	const left = [...items];
	return items.map(() => left.splice(Math.floor(random() * left.length), 1)[0]!);
}
