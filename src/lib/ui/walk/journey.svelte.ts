import { onMount } from 'svelte';
import type { Outcome, Refusal } from '#lib/solo/outcome.ts';
import { record, replay } from '#lib/solo/replay.ts';
import { useWalkPage, type WalkPage } from './context.ts';

const ends = ['done', 'declared'];

type Step<Walk, Move> = (walk: Walk, move: Move) => Outcome<Walk>;

/** A walk on screen: makes moves, keeps them on the device, and starts again where they lead. */
export class Journey<Walk extends { phase: string }, Move extends { move: string }> {
	walk: Walk;
	refused: Refusal | null = $state(null);
	#step: Step<Walk, Move>;
	#start: () => Walk;
	#work: WalkPage['work'];
	#moves: readonly Move[] = [];

	constructor(step: Step<Walk, Move>, start: () => Walk, work: WalkPage['work']) {
		this.walk = $state.raw(start());
		this.#step = step;
		this.#start = start;
		this.#work = work;
		work.whenErased = () => this.#reset();
	}

	/** Makes a move, or says in `refused` why it cannot be made. The end of a walk is not kept. */
	make = (move: Move): void => {
		const outcome = this.#step(this.walk, move);
		this.refused = outcome.ok ? null : outcome.refused;
		if (!outcome.ok) return;
		this.walk = outcome.walk;
		if (ends.includes(this.walk.phase)) return;
		this.#moves = record(this.#moves, move);
		void this.#work.remember(this.#moves);
	};

	/** Goes where the moves of an earlier visit lead, unless somebody was quicker. */
	async resume(): Promise<void> {
		const moves = (await this.#work.recall()) as readonly Move[];
		if (moves.length === 0 || this.#moves.length > 0) return;
		this.#moves = moves;
		this.walk = replay(this.#step, this.#start(), moves);
		this.#work.notice = 'resumed';
	}

	#reset(): void {
		this.#moves = [];
		this.walk = this.#start();
		this.refused = null;
	}
}

/** The journey of the item on this page; call it while a component is made. */
export function setOut<Walk extends { phase: string }, Move extends { move: string }>(
	step: Step<Walk, Move>,
	start: () => Walk
): Journey<Walk, Move> {
	const journey = new Journey(step, start, useWalkPage().work);
	onMount(() => void journey.resume());
	return journey;
}
