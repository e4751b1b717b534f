import * as v from 'valibot';
import { midnight, randomId, timestampOf, verb } from './parts.ts';
import { contextOf, countContext, questionActivity, questionOf } from './question.ts';
import type { Period, Question } from './question.ts';
import { base, verbs } from './verbs.ts';

const anonymous = `${base}/anonymous`;

/** One choice of nobody in particular, without success, score or duration: a choice is never right. */
const answeredSchema = v.pipe(
	v.strictObject({
		id: randomId,
		actor: v.strictObject({
			objectType: v.literal('Agent'),
			account: v.strictObject({ homePage: v.literal(anonymous), name: randomId })
		}),
		verb,
		object: questionActivity,
		result: v.strictObject({ response: v.string() }),
		context: countContext,
		timestamp: midnight
	}),
	v.check(({ id, actor }) => id !== actor.account.name, 'must have a name of its own'),
	v.check(
		({ object, result }) => object.definition.choices.some((each) => each.id === result.response),
		'must answer with one of the choices'
	)
);

export type Answered = v.InferOutput<typeof answeredSchema>;

/** What all statements of one count share. `on`: `YYYY-MM-DD`, the day of the count. */
export type Count = { organisation: string; period: Period; question: Question; on: string };

/**
 * One vote, told at the level of the whole organisation. Whether a contest may be told by vote follows
 * from its publication (docs/decisions/022). Statements of one count are written together and shuffled.
 * @param id a fresh UUIDv4
 * @param name another fresh UUIDv4, the account's name, made for this one vote and used nowhere else
 * @throws when the result would not be a valid statement: a fault of the caller
 */
export function answered(id: string, name: string, count: Count, option: string): Answered {
	return v.parse(answeredSchema, {
		id,
		actor: { objectType: 'Agent', account: { homePage: anonymous, name } },
		verb: verbs.answered,
		object: questionOf(count.question),
		result: { response: option },
		context: contextOf(count.organisation, count.period),
		timestamp: timestampOf(count.on)
	});
}
