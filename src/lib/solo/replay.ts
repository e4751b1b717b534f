import type { Outcome } from '#lib/solo/outcome.ts';

/**
 * The walk after these moves. Stops at the first move that is refused, so moves that were kept
 * from an older text of the item lead as far as they still make sense.
 */
export function replay<Walk, Move>(
	step: (walk: Walk, move: Move) => Outcome<Walk>,
	start: Walk,
	moves: readonly Move[]
): Walk {
	let walk = start;
	for (const move of moves) {
		const outcome = step(walk, move);
		if (!outcome.ok) return walk;
		walk = outcome.walk;
	}
	return walk;
}

/** The moves to keep: of the texts typed in one field only the last. */
export function record<Move extends { move: string }>(moves: readonly Move[], move: Move): Move[] {
	const earlier = moves.findIndex((kept) => sameField(kept, move));
	return earlier < 0 ? [...moves, move] : moves.with(earlier, move);
}

function sameField(kept: object, move: object): boolean {
	return 'field' in kept && 'field' in move && kept.field === move.field;
}
