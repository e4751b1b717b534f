import { holdsUnsent } from '#lib/device/drawer.ts';
import type { BallotOfItem } from '#lib/solo/ballot-view.ts';
import type { EarlierOutcome } from '#lib/solo/earlier-outcome.ts';
import type { Chosen, SecretChoice } from '../envelope/secret-choice.svelte.ts';
import type { WorkPlace } from './work-place.svelte.ts';

type Parts = typeof import('../envelope/parts.ts');
type Around = {
	item: { id: string };
	personTag: string;
	ballot: BallotOfItem | null;
	earlier: EarlierOutcome | null;
};

/**
 * The secret choice of a walk. Its script and its words come after the page itself, which is there to
 * be read first; a choice that is quicker waits for them.
 */
export class Envelope {
	parts: Parts | null = $state.raw(null);
	choice: SecretChoice | null = $state.raw(null);
	/** A choice waits for the script, and the network is away. */
	stuck = $state(false);
	#around: () => Around;
	#work: WorkPlace;
	#early: Chosen[] = [];
	#stop: (() => void) | undefined;

	constructor(around: () => Around, work: WorkPlace) {
		this.#around = around;
		this.#work = work;
	}

	/** Choices of this item are sealed and sent. */
	get asked(): boolean {
		return this.#around().ballot !== null;
	}

	get earlier(): EarlierOutcome | null {
		return this.#around().earlier;
	}

	/** Begins when the page has come to rest; gives back the function that stops. */
	attend(): () => void {
		const load = () => void this.#load();
		if (this.asked || holdsUnsent(this.#around().personTag)) {
			whenQuiet(load);
			addEventListener('online', load);
		}
		return () => {
			removeEventListener('online', load);
			this.#stop?.();
		};
	}

	choose(chosen: Chosen): void {
		if (!this.asked) return;
		if (this.choice) return void this.choice.choose(chosen);
		this.#early.push(chosen);
		void this.#load();
	}

	async #load(): Promise<void> {
		const parts = await import('../envelope/parts.ts').catch(() => null);
		this.stuck = !parts && this.#early.length > 0;
		if (!parts || this.parts) return;
		this.parts = parts;
		const { ballot, item } = this.#around();
		if (!ballot) return;
		this.choice = new parts.SecretChoice(ballot, item.id, () => this.#work.device());
		this.#stop = this.choice.attend();
		for (const chosen of this.#early) void this.choice.choose(chosen);
	}
}

function whenQuiet(work: () => void): void {
	const rest = () =>
		'requestIdleCallback' in window
			? requestIdleCallback(work, { timeout: 3_000 })
			: setTimeout(work, 500);
	if (document.readyState === 'complete') rest();
	else addEventListener('load', rest, { once: true });
}
