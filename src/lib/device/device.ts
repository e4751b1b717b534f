import * as cipher from '#lib/device/cipher.ts';
import { Drawer } from '#lib/device/drawer.ts';
import {
	eraseFromMemory,
	eraseMemory,
	keepInMemory,
	recallFromMemory,
	watchTab
} from '#lib/device/memory.ts';
import { labelsOn, shelf, tabShelf } from '#lib/device/shelf.ts';

/** Where the work of a walk is kept, and why only in memory. */
export type Keeping =
	| { place: 'encrypted' }
	| { place: 'memory'; because: 'unasked' | 'shared' | 'kiosk' | 'no-crypto' | 'no-storage' };

/** What a walk leaves behind: its moves, which hold the choices and the typed texts. */
export type Kept = { version: number; moves: readonly unknown[] };

/**
 * What one signed-in person keeps on this device. `personTag` names them without saying who they
 * are. Nothing here makes a request. Only with a yes to "do you alone use this device?", and with a
 * key, something outlives the page: encrypted.
 */
export class Device {
	keeping: Keeping;
	/** What secret choices leave here; null where they are not possible: no crypto, no storage, a kiosk. */
	drawer: Drawer | null = null;
	#tag: string;
	#key: CryptoKey | null;
	#writing: Promise<void> = Promise.resolve();

	private constructor(tag: string, key: CryptoKey | null, keeping: Keeping) {
		this.#tag = tag;
		this.#key = key;
		this.keeping = keeping;
		if (key && shelf() && tabShelf()) this.drawer = new Drawer(tag, key, () => this.#shelf());
	}

	/** `deviceKey`: 32 bytes in base64 from the signed-in page, or null for a kiosk. */
	static async open(personTag: string, deviceKey: string | null): Promise<Device> {
		const tag = `tweesprong.${personTag}`;
		const key = deviceKey === null ? null : await cipher.importKey(deviceKey);
		watchTab();
		return new Device(tag, key, keepingOf(tag, deviceKey, key));
	}

	/**
	 * The answer to "do you alone use this device?". A no erases what a yes kept before; secret choices
	 * go on in this tab.
	 */
	async answer(alone: boolean): Promise<void> {
		const [storage, tab] = [shelf(), tabShelf()];
		if (!storage || !tab || !this.#key) return;
		this.keeping = alone ? { place: 'encrypted' } : { place: 'memory', because: 'shared' };
		await (alone ? this.drawer?.move(tab, storage) : this.drawer?.move(storage, tab));
		if (!alone) this.#clear(storage);
		if (alone) storage.setItem(`${this.#tag}.alone`, 'yes');
		else tab.setItem(`${this.#tag}.alone`, 'no');
		watchTab();
	}

	/** Keeps the work of one item, in the place of what was kept of it before. */
	async remember(item: string, kept: Kept): Promise<void> {
		const label = this.#label(item);
		const text = JSON.stringify(kept);
		if (this.keeping.place === 'memory') keepInMemory(label, text);
		else
			await this.#inTurn(async (storage, key) =>
				storage.setItem(label, await cipher.seal(key, label, text))
			);
	}

	/** The moves that were kept of this version of the item, none if there are none. */
	async recall(item: string, version: number): Promise<readonly unknown[]> {
		const label = this.#label(item);
		const text = recallFromMemory(label) ?? (await this.#read(label));
		const kept: Kept | null = text ? JSON.parse(text) : null;
		return kept?.version === version ? kept.moves : [];
	}

	/** Forgets the work of one item. */
	async erase(item: string): Promise<void> {
		const label = this.#label(item);
		eraseFromMemory(label);
		await this.#inTurn((storage) => storage.removeItem(label));
	}

	/** Forgets everything of this person on this device, the answer about the device too. */
	async eraseEverything(): Promise<void> {
		eraseMemory();
		await this.#inTurn((storage) => this.#clear(storage));
		this.#clear(tabShelf());
	}

	async #read(label: string): Promise<string | null> {
		const sealed = this.keeping.place === 'encrypted' && shelf()?.getItem(label);
		return sealed && this.#key ? cipher.open(this.#key, label, sealed) : null;
	}

	/** One after the other, so that an older text never lands on a newer one. */
	#inTurn(work: (storage: Storage, key: CryptoKey) => void | Promise<void>): Promise<void> {
		const [storage, key] = [shelf(), this.#key];
		if (storage && key) this.#writing = this.#writing.then(() => work(storage, key));
		return this.#writing;
	}

	#clear(storage: Storage | null): void {
		if (!storage) return;
		for (const label of labelsOn(storage, `${this.#tag}.`)) storage.removeItem(label);
	}

	#shelf(): Storage {
		return this.keeping.place === 'encrypted' ? localStorage : sessionStorage;
	}

	#label(item: string): string {
		return `${this.#tag}.item.${item}`;
	}
}

function keepingOf(tag: string, deviceKey: string | null, key: CryptoKey | null): Keeping {
	const [storage, tab] = [shelf(), tabShelf()];
	if (deviceKey === null) return { place: 'memory', because: 'kiosk' };
	if (!key) return { place: 'memory', because: 'no-crypto' };
	if (!storage || !tab) return { place: 'memory', because: 'no-storage' };
	if (storage.getItem(`${tag}.alone`) === 'yes') return { place: 'encrypted' };
	const shared = tab.getItem(`${tag}.alone`) === 'no';
	return { place: 'memory', because: shared ? 'shared' : 'unasked' };
}
