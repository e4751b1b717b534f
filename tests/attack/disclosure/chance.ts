/** Numbers from 0 up to 1. */
export type Random = () => number;

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** How many people choose each option, when they like options as much as they weigh. */
export function choices(voters: number, taste: readonly number[], random: Random): number[] {
	const counts = taste.map(() => 0);
	for (let voter = 0; voter < voters; voter++) counts[choose(taste, random)]!++;
	return counts;
}

/** The option that one person chooses. */
export function choose(taste: readonly number[], random: Random): number {
	let left = random() * taste.reduce((sum, weight) => sum + weight, 0);
	return taste.findIndex((weight) => (left -= weight) < 0);
}

/** A whole number from 0 up to the most, both included. */
export const whole = (random: Random, most: number): number => Math.floor(random() * (most + 1));
