import { Booth, type Letter, type Looks, type Phase, type Standing } from '#lib/booth/booth.ts';
import type { Device } from '#lib/device/device.ts';
import { witnessMemory } from '#lib/device/memory.ts';
import type { BallotOfItem } from '#lib/solo/ballot-view.ts';

export type { Letter, Phase };

/** Why nothing comes of a choice here. `not-here`: this browser cannot keep a secret. */
export type Hindrance = Exclude<Standing, 'ready' | 'later'> | 'not-here';

/** Secret choices as a page shows them: whether they can be made here, and their way to the box. */
export abstract class SealedChoices {
	/** `preparing`: the ballots are under way. */
	standing: 'preparing' | 'ready' | 'later' | Hindrance = $state('preparing');
	/** Something is on its way, to the box or from it. */
	busy = $state(false);
	readonly ballot: BallotOfItem;
	#open: () => Promise<Device>;
	#booth: Promise<Booth | null> | undefined;
	#turn: Promise<void> = Promise.resolve();

	constructor(ballot: BallotOfItem, open: () => Promise<Device>) {
		this.ballot = ballot;
		this.#open = open;
	}

	/** Why a choice stays on the screen, or null where it goes into an envelope. */
	get stays(): Hindrance | null {
		const { standing } = this;
		return standing === 'preparing' || standing === 'ready' || standing === 'later'
			? null
			: standing;
	}

	/** Gets the ballots, and goes on when the network comes back; gives back the function that stops. */
	attend(): () => void {
		const again = () => void this.goOn();
		addEventListener('online', again);
		const stop = witnessMemory({ idle: () => {}, erased: again });
		again();
		return () => {
			removeEventListener('online', again);
			stop();
		};
	}

	/** Gets and sends what is not there yet. */
	goOn(): Promise<void> {
		return this.inTurn(async (booth) => this.show(await booth.goOn()));
	}

	/** What the booth says of all its dilemmas. */
	protected abstract show(looks: Looks): void;

	/** One after the other, with the booth that this page entered. */
	protected inTurn(work: (booth: Booth) => Promise<void>): Promise<void> {
		const turn = this.#turn.then(async () => {
			this.busy = true;
			try {
				const booth = await (this.#booth ??= this.#enter());
				if (booth) return await work(booth);
				this.standing = 'not-here';
			} catch (error) {
				// The storage of this browser may be full.
				this.standing = 'not-here';
				throw error;
			} finally {
				this.busy = false;
			}
		});
		this.#turn = turn.catch(() => {});
		return turn;
	}

	async #enter(): Promise<Booth | null> {
		const { drawer } = await this.#open();
		return drawer && Booth.enter(drawer, this.ballot);
	}
}
