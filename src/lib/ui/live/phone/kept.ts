import type { Choice } from '#lib/live/choice.ts';
import { nameOf, type Question } from '#lib/live/question.ts';

/** What a phone sends that nobody has answered yet; it is sent again as it is. */
export type Message =
	| (Question & { move: 'choose'; choice: Choice; sequence: number })
	| { move: 'rate'; score: number; sequence: number };

/**
 * What a phone keeps in its tab: who it is, the highest number it used, a sealed token of each choice that
 * was taken, and the one message that is under way. A choice that was taken is not kept in clear.
 */
export type Kept = {
	seat: string | null;
	sequence: number;
	tokens: Record<string, string>;
	unsent: Message | null;
	/** Gives no mark for the meeting. */
	noMark: boolean;
};

const nothing: Kept = { seat: null, sequence: 0, tokens: {}, unsent: null, noMark: false };

const labelOf = (code: string) => `tweesprong.live.${code}`;

/** What this tab kept of a session; nothing where storage is switched off. */
export function readKept(tab: Storage | null, code: string): Kept {
	try {
		return { ...nothing, ...JSON.parse(tab?.getItem(labelOf(code)) ?? '{}') };
	} catch {
		return { ...nothing };
	}
}

/** A full storage leaves it in memory only. */
export function keep(tab: Storage | null, code: string, kept: Kept): void {
	try {
		tab?.setItem(labelOf(code), JSON.stringify(kept));
	} catch {
		tab?.removeItem(labelOf(code));
	}
}

export const forget = (tab: Storage | null, code: string): void => tab?.removeItem(labelOf(code));

/** At the end of a meeting nothing of what was chosen is left, sealed or not; only who the phone was. */
export const seatOnly = ({ seat }: Kept): Kept => ({ ...nothing, seat });

/** With the token of a choice that was taken; one per question, the last. */
export const withToken = (kept: Kept, question: Question, token: string): Kept => ({
	...kept,
	tokens: { ...kept.tokens, [nameOf(question)]: token }
});
