import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Begun, Lms } from '#lib/lms/lms.ts';
import type { PackageContent } from '#lib/lms/package.ts';
import { counting } from '#lib/programme/progress.ts';
import type { Moves } from './package-work.svelte.ts';

/** What the learning system knows: nothing yet, being told, told, or out of reach. */
export type Told = 'not-yet' | 'telling' | 'told' | 'failed';

/** One visit to a package: what was done in it, and what the learning system heard. */
export class Visit {
	readonly done = new SvelteSet<string>();
	readonly moves: Moves = new SvelteMap();
	begun: Begun | null = $state(null);
	told: Told = $state('not-yet');
	#items: PackageContent['items'];
	#lms: Lms;

	constructor(items: PackageContent['items'], lms: Lms) {
		this.#items = items;
		this.#lms = lms;
	}

	/** The items that must be done; where none must, all of them. */
	get asked(): PackageContent['items'] {
		return counting(this.#items);
	}

	get doneOfAsked(): number {
		return this.asked.filter(({ view }) => this.done.has(view.id)).length;
	}

	get complete(): boolean {
		return this.doneOfAsked === this.asked.length;
	}

	/** Goes back to the learning system, where that is possible. */
	get leave(): (() => Promise<void>) | undefined {
		return this.begun ? this.#lms.leave : undefined;
	}

	/** Begins, and gives back the function that ends. */
	attend(): () => void {
		const end = () => this.#lms.end();
		void this.#lms.begin().then((begun) => {
			this.begun = begun;
			void this.tell();
		});
		addEventListener('pagehide', end);
		return () => removeEventListener('pagehide', end);
	}

	/** An item was walked through, or skipped: that is the same. */
	finish(item: string): void {
		this.done.add(item);
		this.moves.delete(item);
		void this.tell();
	}

	/** Tells once that the module is done; again where that failed. */
	async tell(): Promise<void> {
		const mayTell = this.told === 'not-yet' || this.told === 'failed';
		if (!this.complete || this.begun !== 'counts' || !mayTell) return;
		this.told = 'telling';
		this.told = (await this.#lms.complete()) ? 'told' : 'failed';
	}
}
