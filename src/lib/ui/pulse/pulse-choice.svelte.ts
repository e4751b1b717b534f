import type { Looks } from '#lib/booth/booth.ts';
import { SealedChoices, type Letter } from '../envelope/sealed-choices.svelte.ts';

/** Where all envelopes of the pulse survey are together. */
export type Underway = 'none' | 'waiting' | 'sent' | 'refused';

/** The secret answers to the statements of the pulse survey, which go out together. */
export class PulseChoice extends SealedChoices {
	/** By statement. */
	letters: Readonly<Record<string, Letter>> = $state.raw({});

	/** `refused` when one of them was, and `none` while one of them is not sealed. */
	get underway(): Underway {
		const states = Object.values(this.letters).map(({ state }) => state);
		if (states.some((state) => state === 'refused' || state === 'closed')) return 'refused';
		if (states.length === 0 || states.includes('none')) return 'none';
		return states.includes('waiting') ? 'waiting' : 'sent';
	}

	/** Seals an answer to every statement at once, and sends them as soon as they can be. */
	answer(answers: Readonly<Record<string, string>>): Promise<void> {
		return this.inTurn(async (booth) => {
			if (this.stays) return;
			for (const [dilemma, option] of Object.entries(answers))
				await booth.choose({ dilemma, phase: 'first', option, changed: false });
			this.letters = Object.fromEntries(
				Object.keys(answers).map((id) => [id, { state: 'waiting' }])
			);
			this.show(await booth.goOn());
		});
	}

	protected show(looks: Looks): void {
		const standings = [...looks.values()].map(({ standing }) => standing);
		this.standing = standings.find((standing) => standing !== 'ready') ?? 'ready';
		this.letters = Object.fromEntries([...looks].map(([id, { letters }]) => [id, letters.first]));
	}
}
