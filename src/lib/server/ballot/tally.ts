import { pass } from '../../solo/choice.ts';
import { inMeetings, type Contest } from '../../ballot/contest.ts';
import type { Question } from '../db/ballot-periods.ts';
import type { Vote } from './opening.ts';
import { phasesOf } from './questions.ts';

/** One question in one phase, over all reporting units. Exact: it is in memory only, and never stored. */
export type Tally = {
	question: Question;
	phase: Contest['phase'];
	/** Of every option, `pass` among them, in the order of all numbers. */
	options: readonly { id: string; text: string }[];
	/** By reporting unit, in the order of the options; units without a vote are not in it. */
	counts: ReadonlyMap<string, readonly number[]>;
	/** What was chosen in meetings, which belongs to no unit; in the order of the options. */
	live: readonly number[];
	/** How many chose otherwise than first. */
	changed: number;
};

/** The options of a question as they are counted: passing is one of them, and the last. */
export function optionsOf({ options }: Question): { id: string; text: string }[] {
	const asked = options.filter(({ id }) => id !== pass);
	return [...asked, options.find(({ id }) => id === pass) ?? { id: pass, text: 'Overslaan' }];
}

/** Counts votes, for every question in each phase in which it is asked. */
export function tally(questions: readonly Question[], votes: readonly Vote[]): Tally[] {
	const byContest = Map.groupBy(votes, ({ contest }) => keyOf(contest));
	return questions.flatMap((question) =>
		phasesOf(question).map((phase) => {
			const options = optionsOf(question);
			const cast = byContest.get(keyOf({ ...question, phase })) ?? [];
			const { live = [], own = [] } = Object.groupBy(cast, ({ contest }) =>
				contest.unit === inMeetings ? 'live' : 'own'
			);
			const units = Map.groupBy(own, ({ contest }) => contest.unit);
			const counts = new Map([...units].map(([unit, some]) => [unit, countOf(options, some)]));
			const changed = own.filter(({ choice }) => choice.changed).length;
			return { question, phase, options, counts, live: countOf(options, live), changed };
		})
	);
}

function countOf(options: Tally['options'], votes: readonly Vote[]): number[] {
	const chosen = Map.groupBy(votes, ({ choice }) => choice.option);
	return options.map(({ id }) => chosen.get(id)?.length ?? 0);
}

const keyOf = ({ dilemma, ballotVersion, phase }: Omit<Contest, 'unit'>) =>
	`${dilemma}|${ballotVersion}|${phase}`;
