import * as v from 'valibot';
import type { Answered } from './answered.ts';
import type { Counted } from './counted.ts';
import type { MeetingStatement } from './meeting.ts';
import {
	account,
	activity,
	activityOf,
	categories,
	category,
	midnight,
	randomId,
	timestampOf,
	verb
} from './parts.ts';
import { activityTypes, base, verbs } from './verbs.ts';

const completedSchema = v.strictObject({
	id: randomId,
	actor: v.strictObject({
		objectType: v.literal('Agent'),
		name: v.pipe(v.string(), v.nonEmpty()),
		account
	}),
	verb,
	object: activity,
	result: v.strictObject({ completion: v.literal(true) }),
	context: v.strictObject({
		platform: v.literal('Tweesprong'),
		language: v.string(),
		contextActivities: v.strictObject({
			parent: v.optional(v.array(activity)),
			category: categories
		})
	}),
	timestamp: midnight
});

export type Completed = v.InferOutput<typeof completedSchema>;

/** A statement as this product makes them: a strict part of xAPI 1.0.3, section 2 of Data. */
export type Statement = Completed | Answered | Counted | MeetingStatement;

export type Learner = { personnelNumber: string; name: string };
export type Completion = {
	programme: { id: string; version: number; title: string };
	module?: { id: string; title: string };
	/** `YYYY-MM-DD`: a completion has a date and no time. */
	on: string;
};

/** The IRI of a programme in one version, or of a module in it. */
export function learningIri(programme: { id: string; version: number }, module?: string): string {
	const iri = `${base}/programmes/${programme.id}/${programme.version}`;
	return module === undefined ? iri : `${iri}/modules/${module}`;
}

/**
 * The statement that somebody completed a programme, or a module of it. It names the person and the
 * day; nothing in it depends on what was chosen.
 * @param organisation IRI-safe name of the organisation, part of the account's home page
 * @throws when the result would not be a valid statement: a fault of the caller
 */
export function completed(
	id: string,
	organisation: string,
	learner: Learner,
	{ programme, module, on }: Completion
): Completed {
	const course = activityOf(learningIri(programme), activityTypes.programme, programme.title);
	return v.parse(completedSchema, {
		id,
		actor: {
			objectType: 'Agent',
			name: learner.name,
			account: { homePage: `${base}/organisations/${organisation}`, name: learner.personnelNumber }
		},
		verb: verbs.completed,
		object: module
			? activityOf(learningIri(programme, module.id), activityTypes.module, module.title)
			: course,
		result: { completion: true },
		context: {
			platform: 'Tweesprong',
			language: 'nl',
			contextActivities: { ...(module && { parent: [course] }), category }
		},
		timestamp: timestampOf(on)
	});
}
