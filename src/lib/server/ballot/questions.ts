import type { Library } from '../../content/library.ts';
import { contestText, phases, type Contest } from '../../ballot/contest.ts';
import type { Item } from '../../dilemma/item.ts';
import { stances } from '../../dilemma/statement.ts';
import { walkChoice } from '../../i18n/walk-choice.ts';
import { pass } from '../../solo/choice.ts';
import type { Question } from '../db/ballot-periods.ts';

type Asked = Extract<Item, { kind: 'card' | 'statement' }>;

/** The items that are asked in a period: published cards and statements. */
export function votable(library: Library): Asked[] {
	return [...library.items.values()].filter(
		(item): item is Asked =>
			(item.kind === 'card' || item.kind === 'statement') && item.status === 'published'
	);
}

/** An item as a question of a period, with its words of this moment, the choice to pass last. */
export function questionOf(item: Asked, period: string, core = false): Question {
	const words = walkChoice.nl;
	const options =
		item.kind === 'card'
			? item.options.map(({ id, text }) => ({ id, text }))
			: stances.map((id) => ({ id, text: words[id] }));
	return {
		period,
		dilemma: item.id,
		ballotVersion: item.ballotVersion,
		title: item.title,
		question: item.kind === 'card' ? item.question : item.statement,
		options: [...options, { id: pass, text: words.pass }],
		core,
		pulse: false
	};
}

/** When a question is asked: a statement of the pulse survey once, everything else twice. */
export const phasesOf = ({ pulse }: Pick<Question, 'pulse'>): readonly Contest['phase'][] =>
	pulse ? ['first'] : phases;

/** Every contest of some questions among some reporting units. */
export function contestsFor(questions: readonly Question[], units: readonly string[]) {
	return questions.flatMap((question) =>
		units.flatMap((unit) =>
			phasesOf(question).map((phase) => {
				const { period, dilemma, ballotVersion } = question;
				const place = { dilemma, ballotVersion, phase, unit };
				return { period, contest: contestText(place), ...place };
			})
		)
	);
}
