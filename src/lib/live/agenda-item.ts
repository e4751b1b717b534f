import * as v from 'valibot';
import type { Card } from '#lib/dilemma/card.ts';
import { stances, type Statement } from '#lib/dilemma/statement.ts';
import { list, slug, text, whole } from '#lib/dilemma/text.ts';

const question = text(5, 200);
/** Things of an item are found by its key in plain objects, where this one name is taken. */
export const itemKey = v.pipe(slug, v.notValue('constructor'));

/** A card or a statement: what is needed to take choices. The texts stay with the content. */
const dilemmaItem = v.strictObject({
	key: itemKey,
	kind: v.picklist(['card', 'statement']),
	dilemma: slug,
	ballotVersion: whole(1, 10_000),
	options: list(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,29}$/)), 2, 6),
	rounds: v.picklist([1, 2]),
	reveal: v.picklist(['after-first-round', 'after-last-round', 'never']),
	minimum: whole(5, 1000),
	minutes: whole(1, 120)
});

const scaleItem = v.strictObject({
	key: itemKey,
	kind: v.literal('scale'),
	question,
	steps: whole(2, 10),
	low: text(1, 60),
	high: text(1, 60)
});

const rankingItem = v.strictObject({
	key: itemKey,
	kind: v.literal('ranking'),
	question,
	entries: list(text(1, 80), 2, 8)
});

/** A word cloud; `most`: how many words one person gives. */
const wordsItem = v.strictObject({
	key: itemKey,
	kind: v.literal('words'),
	question,
	most: whole(1, 3)
});

/** One slide of a knowledge item, counted from 1. */
const knowledgeItem = v.strictObject({
	key: itemKey,
	kind: v.literal('knowledge'),
	content: slug,
	slide: whole(1, 6)
});

/** A step of a method, counted from 1: the group examines a choice of its own. */
const stepItem = v.strictObject({
	key: itemKey,
	kind: v.literal('step'),
	method: slug,
	step: whole(1, 15)
});

const breakItem = v.strictObject({ key: itemKey, kind: v.literal('break'), minutes: whole(1, 60) });

/** A question typed on the spot (losse vraag): what is kept is its number of options, never a word of it. */
const looseItem = v.strictObject({ key: itemKey, kind: v.literal('loose'), options: whole(2, 6) });

/** What somebody who prepares a meeting writes out; a card or a statement comes from the library. */
export const writtenItemSchema = v.variant('kind', [
	scaleItem,
	rankingItem,
	wordsItem,
	knowledgeItem,
	stepItem,
	breakItem
]);

/** One thing a group does together. `key` is the caller's, and unique in its session. */
export const agendaItemSchema = v.variant('kind', [dilemmaItem, writtenItemSchema, looseItem]);

export type AgendaItem = v.InferOutput<typeof agendaItemSchema>;
export type WrittenItem = v.InferOutput<typeof writtenItemSchema>;
export type DilemmaItem = v.InferOutput<typeof dilemmaItem>;

/** The agenda item of a card or a statement from the library. */
export function dilemmaItemOf(key: string, item: Card | Statement): DilemmaItem {
	const { kind, id, ballotVersion, ballot, discussion } = item;
	const options = item.kind === 'card' ? item.options.map((option) => option.id) : [...stances];
	const { rounds, reveal, minimum } = ballot;
	const { minutes } = discussion;
	return { key, kind, dilemma: id, ballotVersion, options, rounds, reveal, minimum, minutes };
}
