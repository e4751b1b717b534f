import type { CustodyRefused } from '#lib/i18n/custody-refusals.ts';

/** Something this browser does that takes a moment and can be refused. */
export class Work {
	busy = $state(false);
	refused = $state<CustodyRefused>();

	/** Does one thing at a time. @returns whether it was not refused */
	async do(run: () => Promise<CustodyRefused | undefined>): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		this.refused = undefined;
		try {
			this.refused = await run();
			return this.refused === undefined;
		} finally {
			this.busy = false;
		}
	}
}
