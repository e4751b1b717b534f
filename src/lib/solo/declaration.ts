import { accepted, refused, type Outcome } from '#lib/solo/outcome.ts';

/** Reading a document and declaring so. */
export type DeclarationWalk = { phase: 'reading' } | { phase: 'declared' };

export type DeclarationMove = { move: 'declare' } | { move: 'skip' };

export const startDeclaration = (): DeclarationWalk => ({ phase: 'reading' });

/** Skipping would declare something that is not so, because every end of a walk looks the same to the server. */
export function step(walk: DeclarationWalk, move: DeclarationMove): Outcome<DeclarationWalk> {
	if (walk.phase === 'declared') return refused('already-done');
	return move.move === 'declare' ? accepted({ phase: 'declared' }) : refused('read-first');
}
