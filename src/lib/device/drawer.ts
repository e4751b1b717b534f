import * as cipher from '#lib/device/cipher.ts';
import { watchTab } from '#lib/device/memory.ts';
import { labelsOn, shelf, tabShelf } from '#lib/device/shelf.ts';

/** Whether an envelope of this person waits on this device. Needs no key. */
export const holdsUnsent = (personTag: string): boolean =>
	[shelf(), tabShelf()].some(
		(storage) => storage && labelsOn(storage, `tweesprong.${personTag}.ballot.unsent.`).length > 0
	);

/**
 * What a secret choice leaves on this device, sealed like everything else: on a device of one's own for
 * a next visit, on any other in this tab only, until sign-out or ten idle minutes.
 */
export class Drawer {
	#start: string;
	#key: CryptoKey;
	#place: () => Storage;
	#writing: Promise<void> = Promise.resolve();

	constructor(tag: string, key: CryptoKey, place: () => Storage) {
		this.#start = `${tag}.ballot.`;
		this.#key = key;
		this.#place = place;
	}

	/** One after the other, so that an older value never lands on a newer one. */
	put(name: string, value: unknown): Promise<void> {
		const turn = this.#writing.then(async () => {
			const sealed = await cipher.seal(this.#key, this.#start + name, JSON.stringify(value));
			this.#place().setItem(this.#start + name, sealed);
			watchTab();
		});
		// A full storage refuses one value, not all that come after it.
		this.#writing = turn.catch(() => {});
		return turn;
	}

	/** The value of a name, or null when there is none that this person's key opens. */
	async read<Value>(name: string): Promise<Value | null> {
		await this.#writing;
		const sealed = this.#place().getItem(this.#start + name);
		const text = sealed && (await cipher.open(this.#key, this.#start + name, sealed));
		return text ? JSON.parse(text) : null;
	}

	/** The values of all names that start like this, in the order of the names. */
	async all<Value>(start: string): Promise<Value[]> {
		await this.#writing;
		const values = await Promise.all(this.names(start).map((name) => this.read<Value>(name)));
		return values.filter((value) => value !== null);
	}

	async remove(name: string): Promise<void> {
		await this.#writing;
		this.#place().removeItem(this.#start + name);
	}

	/** The names that start like this, in order. */
	names(start: string): string[] {
		const labels = labelsOn(this.#place(), this.#start + start);
		return labels.map((label) => label.slice(this.#start.length)).sort();
	}

	/** Alone with a name, also where another tab of this device works on it. */
	alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
		const { locks } = navigator;
		return locks ? locks.request(this.#start + name, work) : work();
	}

	/** Takes everything along when the answer about this device changes; what is there already stays. */
	async move(from: Storage, to: Storage): Promise<void> {
		await this.#writing;
		for (const label of labelsOn(from, this.#start)) {
			if (to.getItem(label) === null) to.setItem(label, from.getItem(label)!);
			from.removeItem(label);
		}
	}
}
