import type { LineRefusal } from '#lib/line/answer.ts';
import type { PhoneScreen } from '#lib/live/words.ts';
import type { Phone, Plain } from './context.ts';

/** What a page without JavaScript knows, out of its address and the form that was sent. */
export type PlainState = {
	view: PhoneScreen;
	seat: string | null;
	trouble: LineRefusal | null;
	noMark: boolean;
	plain: Plain;
};

const nothing = () => {};

/** A phone on which every button posts a form. */
export function plainPhone(state: () => PlainState): Phone {
	return {
		get view() {
			return state().view;
		},
		get seat() {
			return state().seat;
		},
		get trouble() {
			return state().trouble;
		},
		get score() {
			return state().view.score;
		},
		get noMark() {
			return state().noMark;
		},
		get plain() {
			return state().plain;
		},
		own: (round) => state().view.own[round] ?? null,
		isUnsent: false,
		canChange: true,
		choose: nothing,
		rate: nothing,
		erase: nothing
	};
}
