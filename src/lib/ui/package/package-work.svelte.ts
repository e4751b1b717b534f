import type { Keeping } from '#lib/device/device.ts';
import { watchIdle } from '#lib/device/idle.ts';
import type { WalkPage } from '../walk/context.ts';

/** Moves of the items of a package that somebody is in, by id: in the memory of this page and nowhere else. */
export type Moves = Map<string, readonly unknown[]>;

/** Where the work of an item is kept in a package: on the page, until it goes or nobody does anything. */
export class PackageWork implements Omit<WalkPage['work'], 'device'> {
	keeping: Keeping = { place: 'memory', because: 'shared' };
	/** Nobody did anything for nine minutes. */
	idle = $state(false);
	notice: 'erased' | 'resumed' | null = $state(null);
	readonly mustAsk = false;
	whenErased: () => void = () => {};
	#moves: Moves;
	#item: string;
	#stop: () => void = () => {};

	constructor(moves: Moves, item: string) {
		this.#moves = moves;
		this.#item = item;
	}

	/** Listens as long as the item is there; gives back the function that stops. */
	attend(): () => void {
		this.#stop = watchIdle({
			warn: () => (this.idle = true),
			back: () => (this.idle = false),
			expire: () => this.#expire()
		});
		return () => this.#stop();
	}

	async answer(): Promise<void> {}

	async recall(): Promise<readonly unknown[]> {
		return this.#moves.get(this.#item) ?? [];
	}

	async remember(moves: readonly unknown[]): Promise<void> {
		this.notice = null;
		this.#moves.set(this.#item, moves);
	}

	async startAgain(): Promise<void> {
		this.notice = null;
		this.#moves.delete(this.#item);
		this.whenErased();
	}

	#expire(): void {
		this.#moves.clear();
		this.whenErased();
		this.idle = false;
		this.notice = 'erased';
		this.attend();
	}
}
