import type { Choice } from './choice.ts';

/** A choice as its seat sent it last; a seat numbers what it sends, rising. */
export type Vote = { choice: Choice; sequence: number };

/** Whether a message is the one that was taken before: the same choice under the same number. */
export const sameVote = (kept: Vote | undefined, { choice, sequence }: Vote): boolean =>
	kept?.sequence === sequence && JSON.stringify(kept.choice) === JSON.stringify(choice);
