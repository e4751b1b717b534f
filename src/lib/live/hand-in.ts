import { fits } from './choice.ts';
import { accepted, refused, type Outcome, type Refusal } from './outcome.ts';
import { rounds } from './phases.ts';
import { current, nameOf, openQuestion } from './question.ts';
import { afterResult, revealedAgain } from './reveal.ts';
import { freshSeat, seated, seatOf } from './seat.ts';
import type { Session } from './session.ts';
import { numbered } from './step.ts';
import { readToken, type Token } from './token.ts';
import { sameVote } from './vote.ts';

/**
 * What a phone brings back after a restart: all its tokens, opened by the caller. Takes the last choice per
 * question of the items that are not sealed away yet; first choices of a closed question come back too. A
 * choice that is there stays as it is once its round is closed, whatever is handed in. The caller stores the
 * session where its script has changed.
 */
export function handIn(
	session: Session,
	seat: string,
	tokens: readonly Uint8Array[]
): { session: Session; refused: Refusal[] } {
	const read = tokens.map(readToken);
	const refusals = read.flatMap((each) => (each.ok ? [] : [each.refused]));
	const lastFirst = read
		.flatMap((each) => (each.ok ? [each.value] : []))
		.toSorted((one, other) => other.sequence - one.sequence);
	let after = session;
	for (const token of lastFirst) {
		const outcome = taken(after, seat, token);
		if (outcome.ok) after = outcome.value;
		else refusals.push(outcome.refused);
	}
	for (const item of session.script.agenda) after = revealedAgain(after, item);
	return { session: after === session ? session : numbered(after), refused: refusals };
}

function taken(session: Session, seat: string, token: Token): Outcome<Session> {
	const { choice, sequence } = token;
	const reason = whyNot(session, seat, token);
	if (reason) return refused(reason);
	const known = seatOf(session, seat) ?? freshSeat;
	const name = nameOf(token);
	const vote = { choice, sequence };
	const kept = known.votes[name];
	if (sameVote(kept, vote)) return accepted(session);
	const open = openQuestion(session.script);
	const isOpen = open !== null && nameOf(open) === name;
	if (kept && (!isOpen || kept.sequence >= sequence)) return refused('replayed');
	const votes = { ...known.votes, [name]: vote };
	const last = Math.max(known.sequence, sequence);
	const after = seated(session, seat, { ...known, sequence: last, votes });
	return accepted(afterResult(after, token));
}

/** Why a token is not of this session, this seat, or a question that was asked and is not finished. */
function whyNot({ script }: Session, seat: string, token: Token): Refusal | null {
	const { item: key, round } = token;
	if (token.session !== script.id) return 'other-session';
	if (token.seat !== seat) return 'other-seat';
	const item = script.agenda.find((each) => each.key === key);
	if (!item) return 'other-question';
	if (script.sealed.includes(key)) return 'sealed-away';
	const left = script.over[key];
	if (left && !left.counted.includes(round)) return 'item-over';
	const here = current(script);
	const begun = here?.item === item ? here.place.begun : null;
	const isBegun = begun !== null && rounds.indexOf(round) <= rounds.indexOf(begun);
	if (!left && !isBegun) return 'not-now';
	return fits(item, token.choice) ? null : 'no-such-option';
}
