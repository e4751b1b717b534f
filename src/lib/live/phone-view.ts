import type { Choice } from './choice.ts';
import { rounds, type Round } from './phases.ts';
import { current, nameOf, openQuestion, type Question } from './question.ts';
import { screenOf, type Screen } from './screen.ts';
import { seatOf } from './seat.ts';
import type { Seat } from './seats.ts';
import type { Session } from './session.ts';

export type PhoneView = Screen & {
	role: 'phone';
	joined: boolean;
	/** The question that is open. */
	asks: Question | null;
	/** What this seat has chosen in this item. */
	own: Partial<Record<Round, Choice>>;
	/** The number of the next message of this seat, where the phone itself knows no higher one. */
	next: number;
	score: number | null;
};

/** The view of one phone; also of one that has not joined. */
export function phoneView(session: Session, hash: string): PhoneView {
	const seat = seatOf(session, hash);
	return {
		...screenOf(session),
		role: 'phone',
		joined: seat !== undefined,
		asks: openQuestion(session.script),
		own: seat ? ownOf(session, seat) : {},
		next: (seat?.sequence ?? 0) + 1,
		score: seat?.score ?? null
	};
}

function ownOf({ script }: Session, { votes }: Seat): PhoneView['own'] {
	const here = current(script);
	if (!here) return {};
	const made = rounds.flatMap((round) => {
		const vote = votes[nameOf({ item: here.item.key, round })];
		return vote ? [[round, vote.choice]] : [];
	});
	return Object.fromEntries(made);
}
