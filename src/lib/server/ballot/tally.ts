import { pass } from '../../solo/choice.ts';
import { phases, type Contest } from '../../ballot/contest.ts';
import type { Question } from '../db/ballot-periods.ts';
import type { Vote } from './opening.ts';

/** One question in one phase, over all reporting units. Exact: it is in memory only, and never stored. */
export type Tally = {
	question: Question;
	phase: Contest['phase'];
	/** Of every option, `pass` among them, in the order of all numbers. */
	options: readonly { id: string; text: string }[];
	/** By reporting unit, in the order of the options; units without a vote are not in it. */
	counts: ReadonlyMap<string, readonly number[]>;
	/** How many chose otherwise than first. */
	changed: number;
};

/** The options of a question as they are counted: passing is one of them, and the last. */
export function optionsOf({ options }: Question): { id: string; text: string }[] {
	const asked = options.filter(({ id }) => id !== pass);
	return [...asked, options.find(({ id }) => id === pass) ?? { id: pass, text: 'Overslaan' }];
}

/** Counts votes, for every question in both phases. */
export function tally(questions: readonly Question[], votes: readonly Vote[]): Tally[] {
	const byContest = Map.groupBy(votes, ({ contest }) => keyOf(contest));
	return questions.flatMap((question) =>
		phases.map((phase) => {
			const options = optionsOf(question);
			const own = byContest.get(keyOf({ ...question, phase })) ?? [];
			const units = Map.groupBy(own, ({ contest }) => contest.unit);
			const counts = [...units].map(([unit, cast]) => {
				const chosen = Map.groupBy(cast, ({ choice }) => choice.option);
				return [unit, options.map(({ id }) => chosen.get(id)?.length ?? 0)] as const;
			});
			const changed = own.filter(({ choice }) => choice.changed).length;
			return { question, phase, options, counts: new Map(counts), changed };
		})
	);
}

const keyOf = ({ dilemma, ballotVersion, phase }: Omit<Contest, 'unit'>) =>
	`${dilemma}|${ballotVersion}|${phase}`;
