import * as v from 'valibot';
import { activityTypes, base, verbs } from './verbs.ts';

const languageMap = v.record(v.string(), v.pipe(v.string(), v.nonEmpty()));
const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i, 'must be an absolute IRI'));

const activity = v.strictObject({
	objectType: v.literal('Activity'),
	id: iri,
	definition: v.strictObject({ type: iri, name: languageMap })
});

/** A statement as this product makes them: a strict part of xAPI 1.0.3, section 2 of Data. */
export const StatementSchema = v.strictObject({
	id: v.pipe(
		v.string(),
		v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
	),
	actor: v.strictObject({
		objectType: v.literal('Agent'),
		name: v.pipe(v.string(), v.nonEmpty()),
		account: v.strictObject({ homePage: iri, name: v.pipe(v.string(), v.nonEmpty()) })
	}),
	verb: v.strictObject({ id: iri, display: languageMap }),
	object: activity,
	result: v.strictObject({ completion: v.literal(true) }),
	context: v.strictObject({
		platform: v.literal('Tweesprong'),
		language: v.string(),
		contextActivities: v.optional(v.strictObject({ parent: v.array(activity) }))
	}),
	timestamp: v.pipe(
		v.string(),
		v.regex(/^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/, 'must be a date only')
	)
});

export type Statement = v.InferOutput<typeof StatementSchema>;

export type Learner = { personnelNumber: string; name: string };
export type Completion = {
	programme: { id: string; version: number; title: string };
	module?: { id: string; title: string };
	/** `YYYY-MM-DD`: a completion has a date and no time. */
	on: string;
};

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
): Statement {
	const programmeIri = `${base}/programmes/${programme.id}/${programme.version}`;
	const course = activityOf(programmeIri, activityTypes.programme, programme.title);
	return v.parse(StatementSchema, {
		id,
		actor: {
			objectType: 'Agent',
			name: learner.name,
			account: { homePage: `${base}/organisations/${organisation}`, name: learner.personnelNumber }
		},
		verb: verbs.completed,
		object: module
			? activityOf(`${programmeIri}/modules/${module.id}`, activityTypes.module, module.title)
			: course,
		result: { completion: true },
		context: {
			platform: 'Tweesprong',
			language: 'nl',
			...(module && { contextActivities: { parent: [course] } })
		},
		timestamp: `${on}T00:00:00.000Z`
	});
}

function activityOf(id: string, type: string, name: string): v.InferOutput<typeof activity> {
	return { objectType: 'Activity', id, definition: { type, name: { nl: name } } };
}
