/** Something that was measured. */
export type Figure = { name: string; value: number; unit: string };

/** How long something takes, in seconds. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
	const begun = performance.now();
	await work();
	return (performance.now() - begun) / 1000;
}

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** The value that this share of the values stays within. */
export function within(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}
