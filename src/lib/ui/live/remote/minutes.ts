import type { Timer } from '#lib/live/script.ts';
import type { RemoteScreen } from '#lib/live/words.ts';
import { leftOf } from '../board/clock.ts';

const usual = [5, 10, 15];

/** The minutes that an item is meant to take; null where nobody said. */
export function minutesOf({ item, guide }: Pick<RemoteScreen, 'item' | 'guide'>): number | null {
	if (guide) return guide.minutes;
	return item && 'minutes' in item ? item.minutes : null;
}

/** What a timer can be started with: the minutes of the item first, then the usual ones. */
export function lengths(screen: Pick<RemoteScreen, 'item' | 'guide'>): number[] {
	const own = minutesOf(screen);
	return own === null ? usual : [own, ...usual.filter((minutes) => minutes !== own)];
}

/** The seconds that a running timer has with one more minute, at `now`. */
export const oneMoreMinute = (timer: Timer, now = Date.now()): number =>
	Math.min(7200, Math.round(leftOf(timer, now) / 1000) + 60);
