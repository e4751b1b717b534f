import * as v from 'valibot';
import { list, whole } from '#lib/dilemma/text.ts';
import type { AgendaItem } from './agenda-item.ts';
import { letters, pass } from './letters.ts';
import { isDilemma } from './way.ts';
import { plainWord } from './word-cloud.ts';

export { letters, pass } from './letters.ts';

const option = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,29}$/));
const word = v.pipe(v.string(), v.maxLength(60), v.transform(plainWord), v.minLength(1));

/** What somebody chose: an option, a step of a scale, an order of entries, or words. */
export const choiceSchema = v.union([
	v.strictObject({ option }),
	v.strictObject({ scale: whole(1, 10) }),
	v.strictObject({ ranking: list(option, 2, 8) }),
	v.strictObject({
		words: v.pipe(
			v.array(word),
			v.minLength(1),
			v.maxLength(3),
			v.transform((words) => [...new Set(words)])
		)
	})
]);

export type Choice = v.InferOutput<typeof choiceSchema>;

/** What a choice of this item can be counted under; nothing where an item asks an order or words. */
export function optionsOf(item: AgendaItem): string[] {
	if (isDilemma(item)) return [...item.options, pass];
	if (item.kind === 'loose') return [...letters(item.options), pass];
	if (item.kind !== 'scale') return [];
	return [...Array.from({ length: item.steps }, (_, step) => String(step + 1)), pass];
}

/** The option that a choice counts under; null for an order and for words. */
export function optionOf(choice: Choice): string | null {
	if ('option' in choice) return choice.option;
	return 'scale' in choice ? String(choice.scale) : null;
}

/** Whether a choice is one of those that the item offers. */
export function fits(item: AgendaItem, choice: Choice): boolean {
	if ('option' in choice && choice.option === pass) return true;
	if (item.kind === 'ranking')
		return 'ranking' in choice && sameEntries(choice.ranking, letters(item.entries.length));
	if (item.kind === 'words') return 'words' in choice && choice.words.length <= item.most;
	if ('scale' in choice !== (item.kind === 'scale')) return false;
	return optionsOf(item).includes(optionOf(choice) ?? '');
}

const sameEntries = (ranking: readonly string[], entries: readonly string[]) =>
	ranking.toSorted().join() === entries.join();
