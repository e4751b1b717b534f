import { describe, expect, it } from 'vitest';
import { startChoice, step } from '#lib/solo/choice.ts';
import { record, replay } from '#lib/solo/replay.ts';
import { startWriting, step as writingStep, type WritingMove } from '#lib/solo/writing.ts';

describe('moves that were kept', () => {
	it('lead as far as they still fit the text of today', () => {
		const moves = [
			{ move: 'next' },
			{ move: 'choose', option: 'c' },
			{ move: 'next' },
			{ move: 'choose', option: 'd' }
		] as const;
		expect(replay(step, startChoice(['a', 'b', 'c', 'd']), moves).phase).toBe('feedback');
		expect(replay(step, startChoice(['a', 'b', 'c']), moves).phase).toBe('second');
		expect(replay(step, startChoice(['a', 'b']), moves).phase).toBe('first');
	});

	it('hold of a typed text only the last version, and lead to the same walk', () => {
		const typed: WritingMove[] = [
			{ move: 'next' },
			{ move: 'write', field: 'facts', text: 'A' },
			{ move: 'write', field: 'facts', text: 'A letter' },
			{ move: 'next' },
			{ move: 'back' },
			{ move: 'write', field: 'facts', text: 'A letter came.' }
		];
		const kept = typed.reduce<WritingMove[]>((moves, move) => record(moves, move), []);
		const start = startWriting(['facts', 'decision']);
		expect(kept).toHaveLength(4);
		expect(replay(writingStep, start, kept)).toEqual(replay(writingStep, start, typed));
	});
});
