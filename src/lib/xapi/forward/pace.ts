import type { ForwardTrouble } from './trouble.ts';

/** How long is waited after trouble, in milliseconds: after the first time, and at most. */
export type Pace = { first: number; most: number };

export const usualPace: Pace = { first: 2_000, most: 15 * 60_000 };

/** A store that asks for a longer wait than this is asked again anyway. */
const longest = 60 * 60_000;

/** Statements in one request, and the fewest after trouble: a store that is too slow may manage less. */
const [largest, smallest] = [100, 10];

/**
 * How long to wait after the given number of troubles in a row: twice as long each time, of which a part by chance,
 * so that not everybody comes back to a store at the same moment.
 * @param chance from 0 to 1
 * @param asked what the store itself asked for
 * @returns milliseconds
 */
export function waitAfter(attempts: number, chance: number, pace: Pace, asked = 0): number {
	const usual = Math.min(pace.first * 2 ** Math.min(attempts - 1, 30), pace.most);
	return Math.max(usual * (0.5 + chance / 2), Math.min(asked, longest));
}

/** How many statements go in one request after so many troubles in a row. */
export const batchAfter = (attempts: number): number => Math.max(largest >> attempts, smallest);

/** A store that says so often in a row that it fails may fail on one statement: then that is looked for. */
export const isStuck = (attempts: number, trouble: ForwardTrouble | null): boolean =>
	attempts >= 8 && (trouble === 'store-error' || trouble === 'strange-answer');

/**
 * What a store asks for in `Retry-After`: seconds, or a moment (RFC 9110, section 10.2.3).
 * @returns milliseconds; 0 for anything else
 */
export function askedWait(header: string | undefined, now: Date): number {
	if (!header) return 0;
	if (/^\d+$/.test(header)) return Number(header) * 1_000;
	return Math.max(0, Date.parse(header) - now.getTime()) || 0;
}
