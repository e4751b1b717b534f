import type { SortingRule } from '#lib/dilemma/case.ts';
import { verdicts } from '#lib/dilemma/codes.ts';
import { accepted, refused, type Outcome } from '#lib/solo/outcome.ts';

/** Where every option of every scene leads, in this person's order; an ending has no ways on. */
export type CaseMap = {
	start: string;
	scenes: Readonly<Record<string, readonly Way[]>>;
	rules: number;
};

export type Way = { option: string; goto: string };
export type Turn = { scene: string; option: string };
export type Verdict = SortingRule['verdict'];

/** `path` are the turns taken, `verdicts` what was said of the rules so far, in their order. */
export type CaseWalk = { map: CaseMap; path: readonly Turn[] } & (
	| { phase: 'scene' | 'consequence' | 'ending' }
	| { phase: 'sorting' | 'sorted' | 'summary'; verdicts: readonly Verdict[] }
	| { phase: 'done' }
);

export type CaseMove =
	| { move: 'next' }
	| { move: 'back' }
	| { move: 'choose'; option: string }
	| { move: 'sort'; verdict: Verdict }
	| { move: 'again' }
	| { move: 'skip' };

export const startCase = (map: CaseMap): CaseWalk => arrive(map, []);

/** The scene of the walk: where the last turn led, or in `consequence` where it was taken. */
export function sceneOf({ map, path, phase }: CaseWalk): string {
	const turn = path.at(-1);
	if (!turn) return map.start;
	return phase === 'consequence' ? turn.scene : destination(map, turn);
}

/** Names what is on screen, as in progress.ts. */
export const caseScreen = (walk: CaseWalk): string =>
	'verdicts' in walk
		? `${walk.phase} ${walk.verdicts.length}`
		: `${walk.phase} ${sceneOf(walk)} ${walk.path.length}`;

/** A story may be explored: every step back is open, and at the end another way can be tried. */
export function step(walk: CaseWalk, move: CaseMove): Outcome<CaseWalk> {
	const { map, path, phase } = walk;
	if (phase === 'done') return refused('already-done');
	if (move.move === 'skip') return accepted({ map, path, phase: 'done' });
	if (move.move === 'back') return stepBack(walk);
	if (move.move === 'again') {
		return phase === 'ending' || phase === 'summary'
			? accepted(startCase(map))
			: refused('not-now');
	}
	switch (phase) {
		case 'scene':
			if (move.move !== 'choose') return refused(move.move === 'next' ? 'choose-first' : 'not-now');
			return choose(walk, move.option);
		case 'consequence':
			return move.move === 'next' ? accepted(arrive(map, path)) : refused('not-now');
		case 'ending':
			return move.move === 'next' ? accepted(sortOn(walk, [])) : refused('not-now');
		case 'sorting':
			if (move.move !== 'sort') return refused(move.move === 'next' ? 'choose-first' : 'not-now');
			return sort(walk, walk.verdicts, move.verdict);
		case 'sorted':
			return move.move === 'next' ? accepted(sortOn(walk, walk.verdicts)) : refused('not-now');
		case 'summary':
			return move.move === 'next' ? accepted({ map, path, phase: 'done' }) : refused('not-now');
	}
}

function stepBack(walk: Exclude<CaseWalk, { phase: 'done' }>): Outcome<CaseWalk> {
	const { map, path } = walk;
	switch (walk.phase) {
		case 'scene':
		case 'ending':
			return path.length ? accepted({ map, path, phase: 'consequence' }) : refused('at-the-start');
		case 'consequence':
			return accepted({ map, path: path.slice(0, -1), phase: 'scene' });
		case 'sorting':
			if (walk.verdicts.length) return accepted({ ...walk, phase: 'sorted' });
			return accepted({ map, path, phase: 'ending' });
		case 'sorted':
			return accepted({ ...walk, phase: 'sorting', verdicts: walk.verdicts.slice(0, -1) });
		case 'summary':
			return accepted({ ...walk, phase: 'sorted' });
	}
}

function choose({ map, path, ...walk }: CaseWalk, option: string): Outcome<CaseWalk> {
	const scene = sceneOf({ map, path, ...walk } as CaseWalk);
	const known = map.scenes[scene]?.some((way) => way.option === option);
	if (!known) return refused('no-such-option');
	return accepted({ map, path: [...path, { scene, option }], phase: 'consequence' });
}

function sort(walk: CaseWalk, earlier: readonly Verdict[], verdict: Verdict): Outcome<CaseWalk> {
	if (!verdicts.includes(verdict)) return refused('no-such-option');
	return accepted({ ...walk, phase: 'sorted', verdicts: [...earlier, verdict] });
}

function sortOn({ map, path }: CaseWalk, verdicts: readonly Verdict[]): CaseWalk {
	return { map, path, phase: verdicts.length < map.rules ? 'sorting' : 'summary', verdicts };
}

function arrive(map: CaseMap, path: readonly Turn[]): CaseWalk {
	const turn = path.at(-1);
	const ways = map.scenes[turn ? destination(map, turn) : map.start] ?? [];
	return { map, path, phase: ways.length ? 'scene' : 'ending' };
}

function destination(map: CaseMap, turn: Turn): string {
	return map.scenes[turn.scene]!.find((way) => way.option === turn.option)!.goto;
}
