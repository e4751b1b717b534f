import * as v from 'valibot';
import { activity, activityOf, categories, category, iri, languageMap } from './parts.ts';
import { activityTypes, base } from './verbs.ts';

// A list of answers is written with [,] between them, so an id holds no such characters.
const optionId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'must be the id of an option'));

const choices = v.pipe(
	v.array(v.strictObject({ id: optionId, description: languageMap })),
	v.minLength(2),
	v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'must be distinct')
);

/** An interaction (xAPI 1.0.3, section 2.4.4.1 of Data) without a pattern of the right answer: there is none. */
export const questionActivity = v.strictObject({
	objectType: v.literal('Activity'),
	id: iri,
	definition: v.strictObject({
		type: v.literal(activityTypes.question),
		interactionType: v.literal('choice'),
		name: languageMap,
		description: languageMap,
		choices
	})
});

/** What the statements of one count have around them: no registration, and no language of a person. */
export const countContext = v.strictObject({
	platform: v.literal('Tweesprong'),
	contextActivities: v.strictObject({ grouping: v.array(activity), category: categories })
});

/** A dilemma as it was asked. `options` are all of them, skipping included, in one order. */
export type Question = {
	dilemma: string;
	ballotVersion: number;
	phase: 'first' | 'second';
	title: string;
	text: string;
	options: readonly { id: string; text: string }[];
};

/** The span in which people could choose; its id is IRI-safe and unique in the organisation. */
export type Period = { id: string; title: string };

/** First and second choice are two questions: nothing links their answers. */
export function questionOf(question: Question): v.InferOutput<typeof questionActivity> {
	const { dilemma, ballotVersion, phase, title, text, options } = question;
	return {
		objectType: 'Activity',
		id: `${base}/dilemmas/${dilemma}/${ballotVersion}/${phase}`,
		definition: {
			type: activityTypes.question,
			interactionType: 'choice',
			name: { nl: title },
			description: { nl: text },
			choices: options.map((option) => ({ id: option.id, description: { nl: option.text } }))
		}
	};
}

export function contextOf(
	organisation: string,
	{ id, title }: Period
): v.InferOutput<typeof countContext> {
	const period = `${base}/organisations/${organisation}/periods/${id}`;
	return {
		platform: 'Tweesprong',
		contextActivities: {
			grouping: [activityOf(period, activityTypes.period, title)],
			category
		}
	};
}
