import { startChoice, type ChoiceWalk } from '#lib/solo/choice.ts';
import { shuffled } from '#lib/solo/order.ts';
import type { CardView } from '#lib/solo/view.ts';

/** `random`, from 0 up to 1, belongs to one person and one item: everyone gets an order of their own. */
export const startCardWalk = (item: CardView, random: number): ChoiceWalk =>
	startChoice(shuffled(item.options, random).map(({ id }) => id));

/** The stances of a statement are a scale, so their order is fixed. */
export const startStatementWalk = (): ChoiceWalk => startChoice(['agree', 'disagree', 'unsure']);
