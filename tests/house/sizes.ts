/** Lines of files by path. */
export type Lines = Record<string, number>;

/** How long source files may be: half of them, nine of ten, and each. */
export const budget = { half: 50, most: 120, each: 250 };

/** Nine of ten `+page.server.ts` are at most this long: a route reads, calls, answers. */
export const thin = 40;

export const linesOf = (text: string): number => text.trimEnd().split('\n').length;

/** The length that this share of the files stays within. */
export function quantile(lines: Lines, share: number): number {
	const lengths = Object.values(lines).toSorted((a, b) => a - b);
	return lengths[Math.ceil(lengths.length * share) - 1] ?? 0;
}

/** One line for every file over a limit, the longest first. */
export function longerThan(lines: Lines, limit: number): string[] {
	return Object.entries(lines)
		.filter(([, length]) => length > limit)
		.toSorted(([, a], [, b]) => b - a)
		.map(([path, length]) => `${path} has ${length} lines`);
}
