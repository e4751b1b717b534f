import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pass, startChoice, step, type ChoiceMove, type ChoiceWalk } from '#lib/solo/choice.ts';
import { replay } from '#lib/solo/replay.ts';

const options = ['a', 'b', 'c'];
const anyMove: fc.Arbitrary<ChoiceMove> = fc.oneof(
	fc.constantFrom<ChoiceMove>({ move: 'next' }, { move: 'back' }, { move: 'keep' }),
	fc.constantFrom(...options, pass).map((option): ChoiceMove => ({ move: 'choose', option }))
);

/** Every walk that these moves pass through, refused moves left out. */
function phasesOf(moves: readonly ChoiceMove[]): ChoiceWalk[] {
	const seen = [startChoice(options)];
	for (const move of moves) {
		const outcome = step(seen.at(-1)!, move);
		if (outcome.ok) seen.push(outcome.walk);
	}
	return seen;
}

describe('the order of a choice', () => {
	it('gives no feedback before both choices were made and all arguments were seen', () => {
		fc.assert(
			fc.property(fc.array(anyMove, { maxLength: 30 }), (moves) => {
				const phases = phasesOf(moves).map(({ phase }) => phase);
				const feedback = phases.indexOf('feedback');
				if (feedback < 0) return;
				const order = ['reading', 'first', 'arguments', 'second', 'feedback'] as const;
				const firstSeen = order.map((phase) => phases.indexOf(phase));
				expect(firstSeen).toEqual(firstSeen.toSorted((a, b) => a - b));
				expect(firstSeen).not.toContain(-1);
			})
		);
	});

	it('never lets a first choice change once arguments were shown', () => {
		fc.assert(
			fc.property(fc.array(anyMove, { maxLength: 30 }), (moves) => {
				const firsts = phasesOf(moves).flatMap((walk) => ('first' in walk ? [walk.first] : []));
				expect(new Set(firsts).size).toBeLessThanOrEqual(1);
			})
		);
	});

	it('takes passing as a choice, also twice', () => {
		const walk = replay(step, startChoice(options), [
			{ move: 'next' },
			{ move: 'choose', option: pass },
			{ move: 'next' },
			{ move: 'keep' }
		]);
		expect(walk).toEqual({ options, phase: 'feedback', first: pass, second: pass });
	});
});
