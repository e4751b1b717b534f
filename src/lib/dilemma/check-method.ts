import type { Finding } from '#lib/dilemma/finding.ts';
import type { Method } from '#lib/dilemma/method.ts';
import { checkQuestion } from '#lib/dilemma/questions.ts';

/** Each step has what its input needs. */
export function checkMethod({ steps }: Method): Finding[] {
	return steps.flatMap((step, index) => checkQuestion(step, ['steps', index]));
}
