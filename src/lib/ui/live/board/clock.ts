import type { Timer } from '#lib/live/script.ts';

/** What a timer shows: `m:ss`. Seconds are rounded up, so that 0:00 is really the end. */
export const clockOf = (milliseconds: number): string => {
	const seconds = Math.ceil(milliseconds / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** Milliseconds that are left of a timer at `now`; never below nothing. */
export const leftOf = (timer: Timer, now: number): number =>
	'left' in timer ? timer.left : Math.max(0, timer.endsAt - now);

/** Whole minutes at which a screen reader says how much is left. */
const spoken = [30, 20, 15, 10, 5, 2, 1];

/** The last of those minutes that a timer has passed on its way down; null above the first, 0 at the end. */
export function spokenMinutes(milliseconds: number): number | null {
	if (milliseconds <= 0) return 0;
	return spoken.findLast((minutes) => milliseconds <= minutes * 60_000) ?? null;
}
