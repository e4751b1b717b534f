/** Milliseconds without a touch or a key: then a warning, then the turn is over. */
export const turnLimits = { warn: 40_000, end: 60_000 };

/** Seconds that are left of a turn in which nobody did anything for so long; null before the warning. */
export function secondsLeft(idle: number): number | null {
	if (idle < turnLimits.warn) return null;
	return Math.max(0, Math.ceil((turnLimits.end - idle) / 1000));
}
