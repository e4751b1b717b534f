import type { Look, Looks } from '#lib/booth/booth.ts';
import type { Device } from '#lib/device/device.ts';
import type { BallotOfItem } from '#lib/solo/ballot-view.ts';
import { SealedChoices, type Phase } from './sealed-choices.svelte.ts';

export type { Hindrance, Letter, Phase } from './sealed-choices.svelte.ts';

/** A choice of somebody: the option, and at the second choice what was chosen first. */
export type Chosen = { phase: Phase; option: string; first?: string };

const nothing: Look['letters'] = { first: { state: 'none' }, second: { state: 'none' } };

/** The secret choice of one item of a module. */
export class SecretChoice extends SealedChoices {
	letters: Look['letters'] = $state.raw(nothing);
	#item: string;

	constructor(ballot: BallotOfItem, item: string, open: () => Promise<Device>) {
		super(ballot, open);
		this.#item = item;
	}

	/** Seals a choice at once and sends it as soon as it can be. */
	choose({ phase, option, first }: Chosen): Promise<void> {
		return this.inTurn(async (booth) => {
			if (this.stays) return;
			const changed = phase === 'second' && option !== first;
			await booth.choose({ dilemma: this.#item, phase, option, changed });
			this.letters = { ...this.letters, [phase]: { state: 'waiting' } };
			this.show(await booth.goOn());
		});
	}

	protected show(looks: Looks): void {
		const { standing, letters } = looks.get(this.#item)!;
		this.standing = standing;
		this.letters = letters;
	}
}
