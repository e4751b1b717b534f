/** Months after which somebody may look again. */
const steps = [6, 12, 18, 24, 36];

/** Months (`YYYY-MM`) to look again at something, from half a year to three years on, and the one it has. */
export function monthsFrom(now: Date, chosen: string): string[] {
	const later = steps.map((months) => {
		const at = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1));
		return at.toISOString().slice(0, 7);
	});
	const known = /^\d{4}-(0[1-9]|1[0-2])$/.test(chosen) && !later.includes(chosen);
	return (known ? [chosen, ...later] : later).toSorted();
}
