/** How patient a line is, in milliseconds. */
export type Pace = {
	/** Without an event after opening: somebody on the way holds the stream back, so ask by hand too. */
	heldBack: number;
	/** Between two times of asking by hand. */
	look: number;
	/** Without an event on an open stream: it is broken, though nothing says so. */
	lost: number;
	/** Without an event when somebody wakes the screen: it may be broken. */
	stale: number;
	/** Before the first new attempt; each next one waits twice as long, up to `longest`. */
	again: number;
	longest: number;
	/** For one answer. */
	answer: number;
};

/** The server gives a sign of life every 15 seconds. */
export const usualPace: Pace = {
	heldBack: 5_000,
	look: 2_000,
	lost: 40_000,
	stale: 17_000,
	again: 500,
	longest: 10_000,
	answer: 10_000
};

/** The wait after `failures` attempts in a row, spread, so that a full room does not come back at once. */
export function backOff({ again, longest }: Pace, failures: number): number {
	return spread(Math.min(longest, again * 2 ** Math.min(failures, 10)));
}

/** A wait somewhere from half of it to one and a half. */
export const spread = (wait: number): number => wait * (0.5 + Math.random());
