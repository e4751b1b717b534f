import { accepted, refused, type Outcome } from '#lib/solo/outcome.ts';

/** Passing is always offered; it is a choice like the others. */
export const pass = 'pass';

/** One learner's walk through a card or a statement; `options` are ids in this person's order. */
export type ChoiceWalk = { options: readonly string[] } & (
	| { phase: 'reading' }
	| { phase: 'first' }
	| { phase: 'arguments'; first: string }
	| { phase: 'second'; first: string }
	| { phase: 'feedback'; first: string; second: string }
	| { phase: 'done' }
);

export type ChoiceMove =
	| { move: 'next' }
	| { move: 'back' }
	| { move: 'choose'; option: string }
	| { move: 'keep' }
	| { move: 'skip' };

export const startChoice = (options: readonly string[]): ChoiceWalk => ({
	options,
	phase: 'reading'
});

/**
 * The order is the pedagogy: silent first choice, all arguments, second choice, and only then
 * feedback, because feedback before the second choice would measure obedience. So nobody goes back
 * over a choice that was made with less knowledge: `choice-stands`.
 */
export function step(walk: ChoiceWalk, move: ChoiceMove): Outcome<ChoiceWalk> {
	const { options } = walk;
	if (walk.phase === 'done') return refused('already-done');
	if (move.move === 'skip') return accepted({ options, phase: 'done' });
	switch (walk.phase) {
		case 'reading':
			if (move.move === 'next') return accepted({ options, phase: 'first' });
			return refused(move.move === 'back' ? 'at-the-start' : 'not-now');
		case 'first':
			if (move.move === 'back') return accepted({ options, phase: 'reading' });
			if (move.move !== 'choose') return refused(move.move === 'next' ? 'choose-first' : 'not-now');
			if (!isChoice(walk, move.option)) return refused('no-such-option');
			return accepted({ options, phase: 'arguments', first: move.option });
		case 'arguments':
			if (move.move === 'next') return accepted({ ...walk, phase: 'second' });
			return refused(move.move === 'keep' ? 'not-now' : 'choice-stands');
		case 'second':
			if (move.move === 'back') return accepted({ ...walk, phase: 'arguments' });
			if (move.move === 'next') return refused('choose-first');
			if (move.move === 'keep') return accepted({ ...walk, phase: 'feedback', second: walk.first });
			if (!isChoice(walk, move.option)) return refused('no-such-option');
			return accepted({ ...walk, phase: 'feedback', second: move.option });
		case 'feedback':
			if (move.move === 'next') return accepted({ options, phase: 'done' });
			return refused('choice-stands');
	}
}

const isChoice = (walk: ChoiceWalk, option: string) =>
	option === pass || walk.options.includes(option);
