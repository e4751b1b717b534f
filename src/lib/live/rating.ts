const fewest = 5;

/** How people rate the session, 1 to 10; `average` to one decimal, null below five ratings. */
export type Rating = { count: number; average: number | null };

export function ratingOf(scores: readonly number[]): Rating {
	const count = scores.length;
	const sum = scores.reduce((total, score) => total + score, 0);
	return { count, average: count < fewest ? null : Math.round((10 * sum) / count) / 10 };
}
