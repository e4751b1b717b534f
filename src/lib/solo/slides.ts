import { accepted, refused, type Outcome } from '#lib/solo/outcome.ts';

/** A walk along slides; `answers` is per slide how many answers its check has, 0 without a check. */
export type SlidesWalk = { answers: readonly number[] } & (
	| { phase: 'slide'; at: number }
	| { phase: 'answered'; at: number; answer: number }
	| { phase: 'closing' }
	| { phase: 'done' }
);

export type SlidesMove =
	{ move: 'next' } | { move: 'back' } | { move: 'answer'; answer: number } | { move: 'skip' };

export const startSlides = (answers: readonly number[]): SlidesWalk => ({
	answers,
	phase: 'slide',
	at: 0
});

/** A check is there to think with: it may be left open, answered again, and is never counted. */
export function step(walk: SlidesWalk, move: SlidesMove): Outcome<SlidesWalk> {
	const { answers } = walk;
	if (walk.phase === 'done') return refused('already-done');
	if (move.move === 'skip') return accepted({ answers, phase: 'done' });
	if (walk.phase === 'closing') {
		if (move.move === 'next') return accepted({ answers, phase: 'done' });
		if (move.move === 'back') return accepted({ answers, phase: 'slide', at: answers.length - 1 });
		return refused('not-now');
	}
	const { at } = walk;
	switch (move.move) {
		case 'next':
			if (at === answers.length - 1) return accepted({ answers, phase: 'closing' });
			return accepted({ answers, phase: 'slide', at: at + 1 });
		case 'back':
			if (at === 0) return refused('at-the-start');
			return accepted({ answers, phase: 'slide', at: at - 1 });
		case 'answer':
			if (!isAnswer(move.answer, answers[at]!)) return refused('no-such-option');
			return accepted({ answers, phase: 'answered', at, answer: move.answer });
	}
	return refused('not-now');
}

const isAnswer = (answer: number, count: number) =>
	Number.isInteger(answer) && answer >= 0 && answer < count;
