import { Device, type Keeping } from '#lib/device/device.ts';
import { witnessMemory } from '#lib/device/memory.ts';
import { eraseWhenBroughtBack } from '#lib/device/sign-out.ts';

type Place = { personTag: string; deviceKey: string | null; item: { id: string; version: number } };

/** Where the work on one item is kept, as a page shows it. Opens the device at first use. */
export class WorkPlace {
	/** Null until the browser has looked. */
	keeping = $state.raw<Keeping | null>(null);
	/** Nobody did anything for nine minutes. */
	idle = $state(false);
	/** What just happened to the work, until the next move. */
	notice: 'erased' | 'resumed' | null = $state(null);
	/** What the walk on screen does when its work is gone. */
	whenErased: () => void = () => {};
	#place: () => Place;
	#opened: Promise<Device> | undefined;

	/** Nobody was asked yet whether others use this device too. */
	get mustAsk(): boolean {
		return this.keeping?.place === 'memory' && this.keeping.because === 'unasked';
	}

	constructor(place: () => Place) {
		this.#place = place;
	}

	/** Listens as long as the page is there; gives back the function that stops. */
	attend(): () => void {
		const stops = [
			eraseWhenBroughtBack(),
			witnessMemory({
				idle: (soon) => (this.idle = soon),
				erased: () => this.#gone()
			})
		];
		return () => stops.forEach((stop) => stop());
	}

	async answer(alone: boolean): Promise<void> {
		const device = await this.device();
		await device.answer(alone);
		this.keeping = device.keeping;
	}

	async recall(): Promise<readonly unknown[]> {
		const { id, version } = this.#place().item;
		return (await this.device()).recall(id, version);
	}

	async remember(moves: readonly unknown[]): Promise<void> {
		this.notice = null;
		const { id, version } = this.#place().item;
		await (await this.device()).remember(id, { version, moves });
	}

	/** Forgets the work on this item and goes back to the start of the walk. */
	async startAgain(): Promise<void> {
		this.notice = null;
		this.whenErased();
		await (await this.device()).erase(this.#place().item.id);
	}

	/** What this person keeps on this device. */
	device(): Promise<Device> {
		const { personTag, deviceKey } = this.#place();
		this.#opened ??= Device.open(personTag, deviceKey).then((device) => {
			this.keeping = device.keeping;
			return device;
		});
		return this.#opened;
	}

	#gone(): void {
		this.whenErased();
		this.notice = 'erased';
	}
}
