import { addDays, type Day } from './calendar.ts';
import type { DutyRule } from './duty-rule.ts';
import { windowOn } from './duty-window.ts';
import { beginsOn, expiresOn, fits, renewsOn, type Position } from './requirement.ts';

/** Of `waits-for-meeting` everything is done but a meeting, and none could be attended yet. */
export const dutyStates = [
	'done',
	'waits-for-meeting',
	'overdue',
	'started',
	'not-started'
] as const;
export type DutyState = (typeof dutyStates)[number];

/** Not asked of somebody up to and including the day before `endsOn`; `programme` null is all of them. */
export type Exception = { programme: string | null; startsOn: Day; endsOn: Day };

/** What is known of somebody on a day about one programme. */
export type DutyFacts = {
	position: Position;
	/** Those that hold for this person or for a unit they are in. */
	exceptions: readonly Exception[];
	/** Completions up to the day, and the programme that each proves. */
	proofs: readonly { programme: string; completedOn: Day }[];
	/** A turn is open. */
	started: boolean;
	/** In an open turn everything is done but a meeting that could not be attended yet. */
	waits: boolean;
};

/** How somebody stands for a programme. */
export type Standing = {
	required: boolean;
	state: DutyState;
	/** The day of the proof that counts. */
	completedOn: Day | null;
	/** The newest proof, also one that no longer counts. */
	proof: Day | null;
	/** The last day to be done, or of who is done to be done again. */
	dueOn: Day | null;
	/** The day from which that is asked. */
	askedOn: Day | null;
	/** The rule that asks it first. */
	rule: string | null;
};

/**
 * How somebody stands for a programme on a day under the rules of that day. Of several rules the strictest
 * counts: who is done satisfies all of them, and the earliest day is the day. The database counts the same
 * for everyone at once: server/db/standing.ts.
 */
export function standingOf(
	programme: string,
	rules: readonly DutyRule[],
	facts: DutyFacts,
	on: Day
): Standing {
	const about = facts.exceptions.filter((each) => [null, programme].includes(each.programme));
	const isExcepted = about.some(({ startsOn, endsOn }) => startsOn <= on && on < endsOn);
	const released = last(about.map(({ endsOn }) => (endsOn <= on ? endsOn : null)));
	const asked = rules
		.filter((rule) => !isExcepted && rule.programme === programme && fits(rule, facts.position))
		.flatMap((rule) => askedBy(rule, facts, released, on))
		.toSorted(byUrgency);
	const proof = last([newestProof(facts, [programme]), ...asked.map((each) => each.proof)]);
	const done = proof !== null && asked.every(({ satisfied }) => satisfied);
	const { dueOn = null, askedOn = null, rule = null } = asked[0] ?? {};
	const state = done ? 'done' : openState(facts, dueOn !== null && dueOn < on);
	const required = asked.length > 0;
	return { required, state, completedOn: done ? proof : null, proof, dueOn, askedOn, rule };
}

function openState({ waits, started }: DutyFacts, isLate: boolean): DutyState {
	if (waits) return 'waits-for-meeting';
	if (isLate) return 'overdue';
	return started ? 'started' : 'not-started';
}

/** What one rule asks; of who satisfies it, when it is asked again and by when. */
type Asked = {
	rule: string;
	satisfied: boolean;
	askedOn: Day | null;
	dueOn: Day | null;
	proof: Day | null;
};

/** What one rule asks of somebody it is about; nothing of who came after the window of the year. */
function askedBy(rule: DutyRule, facts: DutyFacts, released: Day | null, on: Day): Asked[] {
	const begins = beginsOn(rule, facts.position, released);
	const proof = newestProof(facts, [rule.programme, ...rule.credits]);
	const asked = (satisfied: boolean, askedOn: Day | null, dueOn: Day | null) => [
		{ rule: rule.rule, satisfied, askedOn, dueOn, proof }
	];
	if (rule.term.due === 'yearly') {
		const window = windowOn(rule.term, on);
		if (begins > window.closes) return [];
		if (proof !== null && proof >= window.opens)
			return asked(true, window.opensNext, window.closesNext);
		const least = begins > window.opens ? addDays(begins, rule.term.days) : null;
		return asked(false, last([begins, window.opens]), last([least, window.closes]));
	}
	const own = ownDue(rule, begins);
	if (proof === null) return asked(false, begins, own);
	const expiry = expiresOn(proof, rule.repeatMonths);
	const again = expiry && last([renewsOn(proof, expiry), begins]);
	if (expiry === null || expiry > on) return asked(true, again, expiry);
	return expiry > begins ? asked(false, again, last([expiry, own])) : asked(false, begins, own);
}

/** By when a rule asks it of who never did it. */
function ownDue({ term, countsFrom }: DutyRule, begins: Day): Day | null {
	if (term.due === 'days') return addDays(begins, term.days);
	if (term.due !== 'date') return null;
	const least = addDays(begins, term.days);
	return begins > countsFrom && least > term.dueOn ? least : term.dueOn;
}

const newestProof = ({ proofs }: DutyFacts, programmes: readonly string[]) =>
	last(
		proofs.map(({ programme, completedOn }) =>
			programmes.includes(programme) ? completedOn : null
		)
	);

/** What is not done first, then what is due first; what has no date comes last. */
const byUrgency = (a: Asked, b: Asked) =>
	Number(a.satisfied) - Number(b.satisfied) ||
	(a.dueOn ?? 'none').localeCompare(b.dueOn ?? 'none') ||
	(a.askedOn ?? 'none').localeCompare(b.askedOn ?? 'none') ||
	a.rule.localeCompare(b.rule);

const last = (days: readonly (Day | null)[]): Day | null =>
	days
		.filter((day) => day !== null)
		.toSorted()
		.at(-1) ?? null;
