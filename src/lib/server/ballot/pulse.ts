import type { Library } from '../../content/library.ts';
import { pulseScale } from '../../dilemma/pulse.ts';
import { pass } from '../../solo/choice.ts';
import type { Question } from '../db/ballot-periods.ts';

/** Whether a question is a statement of the pulse survey. */
export const isPulse = ({ pulse }: Pick<Question, 'pulse'>): boolean => pulse;

/** The statements of the pulse survey as questions of a period, with their words of this moment. */
export function pulseQuestions({ pulse }: Pick<Library, 'pulse'>, period: string): Question[] {
	const options = ([...pulseScale, pass] as const).map((id) => ({
		id,
		text: pulse.answers[id].nl
	}));
	return pulse.statements.map(({ id, ballotVersion, topic, statement }) => ({
		...{ period, dilemma: id, ballotVersion, title: topic.nl, question: statement.nl },
		...{ options, core: false, pulse: true }
	}));
}

/** The statements in the order in which they are asked; one that is no longer asked comes last. */
export function inPulseOrder<Asked extends { dilemma: string }>(
	{ pulse }: Pick<Library, 'pulse'>,
	asked: readonly Asked[]
): Asked[] {
	const ids = pulse.statements.map(({ id }) => id);
	const place = ({ dilemma }: Asked) => (ids.includes(dilemma) ? ids.indexOf(dilemma) : ids.length);
	return asked.toSorted((a, b) => place(a) - place(b));
}
