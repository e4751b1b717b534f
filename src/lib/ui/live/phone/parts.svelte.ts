import type { LaterParts } from './later.ts';

/** Milliseconds before what could not be loaded is tried again. */
const patience = 3_000;

/** The screens that are loaded by themselves, once they are there. */
export class Parts {
	loaded = $state.raw<LaterParts | null>(null);
	#isLoading = false;

	async load(): Promise<void> {
		if (this.#isLoading) return;
		this.#isLoading = true;
		while (!this.loaded) {
			const found = await import('./later.ts').catch(() => null);
			if (found) this.loaded = found.laterParts;
			else await new Promise((resolve) => setTimeout(resolve, patience));
		}
	}
}
