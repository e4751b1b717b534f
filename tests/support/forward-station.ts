import type { Station } from '#lib/server/forward/run.ts';

/** A place to send from that loses no time. */
export const forwardStation = (own: Partial<Station> = {}): Station => ({
	secret: 'a secret of at least thirty-two characters',
	pace: { first: 10, most: 80 },
	patience: 250,
	clock: () => new Date(),
	chance: Math.random,
	report: (error) => {
		throw error;
	},
	...own
});
