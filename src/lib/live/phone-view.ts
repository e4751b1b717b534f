import type { Choice } from './choice.ts';
import { rounds, type Round } from './phases.ts';
import { current, nameOf, openQuestion, type Question } from './question.ts';
import { screenOf, type Screen } from './screen.ts';
import { seatOf } from './seat.ts';
import type { Seat } from './seats.ts';
import type { Session } from './session.ts';

/** What all phones get. */
export type SharedPhoneView = Screen & {
	role: 'phone';
	/** The question that is open. */
	asks: Question | null;
};

/** What one phone gets besides. */
export type OwnPhoneView = {
	joined: boolean;
	/** What this seat has chosen in this item. */
	own: Partial<Record<Round, Choice>>;
	/** The number of the next message of this seat, where the phone itself knows no higher one. */
	next: number;
	score: number | null;
};

export type PhoneView = SharedPhoneView & OwnPhoneView;

/** The view of one phone; also of one that has not joined. */
export const phoneView = (session: Session, hash: string): PhoneView => ({
	...sharedPhoneView(session),
	...ownPhoneView(session, hash)
});

/** The part of it that is the same for everybody: a thousand phones get it at once, so it is made once. */
export const sharedPhoneView = (session: Session): SharedPhoneView => ({
	...screenOf(session),
	role: 'phone',
	asks: openQuestion(session.script)
});

/** The part that is of one seat only. */
export function ownPhoneView(session: Session, hash: string): OwnPhoneView {
	const seat = seatOf(session, hash);
	return {
		joined: seat !== undefined,
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
