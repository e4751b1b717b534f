import type { Risk } from '#lib/dilemma/codes.ts';
import type { ColumnKind, CellRefusal, Tongue } from './cell.ts';
import { cellRefusals } from './cell.ts';
import type { Source } from './sheet.ts';

/** A place in a sheet; `row` null is the line of totals. */
export type Place = { row: string | null; column: string };

/** How the line of totals gets what stands below a column. */
export type TotalChoice = 'none' | 'computed' | 'typed';

/** Everything that somebody does to a sheet. `at` and `to` count from 0; `id`s are new to the sheet. */
export type Move =
	| { move: 'set-title' | 'set-row-head' | 'set-total-label'; text: string }
	| { move: 'set-source'; source: Source }
	| { move: 'set-note'; note: string }
	| { move: 'add-row' | 'rename-row'; id: string; label: string }
	| { move: 'move-row'; id: string; to: number }
	| { move: 'remove-row'; id: string }
	| { move: 'map-row'; id: string; risk: Risk | null }
	| { move: 'add-column'; id: string; label: string; kind: ColumnKind }
	| { move: 'rename-column'; id: string; label: string }
	| { move: 'move-column'; id: string; to: number }
	| { move: 'remove-column'; id: string }
	| { move: 'set-kind'; id: string; kind: ColumnKind }
	| { move: 'set-parts'; id: string; parts: readonly string[] }
	| { move: 'set-total'; id: string; total: TotalChoice }
	| { move: 'type-cell'; place: Place; typed: string; language: Tongue }
	| { move: 'set-cell-note'; place: Place; note: string };

/** Why a move was refused. Screens have a sentence for each. */
export const moveRefusals = [
	...cellRefusals,
	'no-such-row',
	'no-such-column',
	'no-such-place',
	'id-taken',
	'label-missing',
	'label-too-long',
	'label-taken',
	'too-many-rows',
	'too-many-columns',
	'last-column',
	'cells-do-not-fit',
	'not-summed',
	'total-not-typed',
	'part-of-itself'
] as const;
export type MoveRefusal = (typeof moveRefusals)[number] | CellRefusal;
