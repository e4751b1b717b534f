import { createContext } from 'svelte';
import type { LineRefusal } from '#lib/line/answer.ts';
import type { Choice } from '#lib/live/choice.ts';
import type { Round } from '#lib/live/phases.ts';
import type { PhoneScreen } from '#lib/live/words.ts';

/** A device on which somebody chooses, as its screens need it. */
export type Phone = {
	readonly view: PhoneScreen;
	/** Its secret; the order of options follows from it. */
	readonly seat: string | null;
	own(round: Round): Choice | null;
	/** Something is under way that the server has not answered. */
	readonly isUnsent: boolean;
	readonly trouble: LineRefusal | null;
	readonly score: number | null;
	readonly noMark: boolean;
	choose(choice: Choice): void;
	rate(score: number | null): void;
	erase(): void;
	/** A choice may be changed until choosing closes. */
	readonly canChange: boolean;
	/** How it works without JavaScript; null with. */
	readonly plain: Plain | null;
};

/** A page of which every button posts a form. */
export type Plain = {
	/** Behind the name of an action: the language that was asked. */
	suffix: string;
	/** What was chosen is to be changed. */
	isChanging: boolean;
	/** The order that somebody is making. */
	order: string | null;
};

export const [usePhone, providePhone] = createContext<Phone>();
