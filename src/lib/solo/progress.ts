import type { CaseWalk } from '#lib/solo/case.ts';
import type { ChoiceWalk } from '#lib/solo/choice.ts';
import type { SlidesWalk } from '#lib/solo/slides.ts';
import type { WritingWalk } from '#lib/solo/writing.ts';

/** Where someone is, counted from 1; null before the first step and after the last. */
export type Progress = { step: number; of: number } | null;

const choicePhases = ['reading', 'first', 'arguments', 'second', 'feedback'];

export function choiceProgress({ phase }: ChoiceWalk): Progress {
	return phase === 'done'
		? null
		: { step: choicePhases.indexOf(phase) + 1, of: choicePhases.length };
}

/** The story, the rules, the summary: how many scenes are left depends on the choices. */
export function caseProgress({ phase }: CaseWalk): Progress {
	if (phase === 'done') return null;
	if (phase === 'summary') return { step: 3, of: 3 };
	return { step: phase === 'sorting' || phase === 'sorted' ? 2 : 1, of: 3 };
}

/** The slides and the closing screen. */
export function slidesProgress(walk: SlidesWalk): Progress {
	const of = walk.answers.length + 1;
	if (walk.phase === 'done') return null;
	return { step: walk.phase === 'closing' ? of : walk.at + 1, of };
}

export function writingProgress(walk: WritingWalk): Progress {
	return walk.phase === 'step' ? { step: walk.at + 1, of: walk.steps.length } : null;
}

/** Names what is on screen: when it changes, the page shows another screen and the focus moves to its heading. */
export const choiceScreen = ({ phase }: ChoiceWalk): string => phase;

/** A slide and the answer to its check are one screen. */
export const slidesScreen = (walk: SlidesWalk): string =>
	'at' in walk ? `slide ${walk.at}` : walk.phase;

export const writingScreen = (walk: WritingWalk): string =>
	walk.phase === 'step' ? `step ${walk.at}` : walk.phase;
