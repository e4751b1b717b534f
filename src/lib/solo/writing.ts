import { accepted, refused, type Outcome } from '#lib/solo/outcome.ts';

/**
 * A walk along questions that someone answers in writing, for a step plan and a reflection. `steps`
 * are ids; `texts` holds what was typed by field, on this device only. A field is the id of its
 * step, or `step/row/column` in a table.
 */
export type WritingWalk = {
	steps: readonly string[];
	texts: Readonly<Record<string, string>>;
} & ({ phase: 'intro' } | { phase: 'step'; at: number } | { phase: 'review' } | { phase: 'done' });

export type WritingMove =
	| { move: 'next' }
	| { move: 'back' }
	| { move: 'write'; field: string; text: string }
	| { move: 'go'; to: string }
	| { move: 'skip' };

type Typed = { field: string; text: string };

export const startWriting = (steps: readonly string[]): WritingWalk => ({
	steps,
	texts: {},
	phase: 'intro'
});

/** An empty answer is an answer: every step can be passed, and returned to. */
export function step(walk: WritingWalk, move: WritingMove): Outcome<WritingWalk> {
	const { steps, texts } = walk;
	if (walk.phase === 'done') return refused('already-done');
	if (move.move === 'skip') return accepted({ steps, texts, phase: 'done' });
	if (move.move === 'go') {
		const at = steps.indexOf(move.to);
		return at < 0 ? refused('no-such-step') : accepted({ steps, texts, phase: 'step', at });
	}
	switch (walk.phase) {
		case 'intro':
			if (move.move === 'next') return accepted({ steps, texts, phase: 'step', at: 0 });
			return refused(move.move === 'back' ? 'at-the-start' : 'not-now');
		case 'step':
			if (move.move === 'write') return write(walk, walk.at, move);
			if (move.move === 'back') return accepted(place(walk, walk.at - 1));
			return move.move === 'next' ? accepted(place(walk, walk.at + 1)) : refused('not-now');
		case 'review':
			if (move.move === 'next') return accepted({ steps, texts, phase: 'done' });
			return move.move === 'back' ? accepted(place(walk, steps.length - 1)) : refused('not-now');
	}
}

function place({ steps, texts }: WritingWalk, at: number): WritingWalk {
	if (at < 0) return { steps, texts, phase: 'intro' };
	return at < steps.length
		? { steps, texts, phase: 'step', at }
		: { steps, texts, phase: 'review' };
}

function write(walk: WritingWalk, at: number, { field, text }: Typed): Outcome<WritingWalk> {
	if (field.split('/')[0] !== walk.steps[at]) return refused('no-such-step');
	return accepted({ ...walk, texts: { ...walk.texts, [field]: text } });
}
