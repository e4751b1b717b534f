import * as v from 'valibot';
import {
	account,
	activity,
	activityOf,
	categories,
	category,
	iri,
	midnight,
	randomId,
	timestampOf,
	verb
} from './parts.ts';
import { activityTypes, base, extensions, verbs } from './verbs.ts';

/** A meeting that was held. `id`: a random UUID that leads to no choice; `on`: `YYYY-MM-DD`. */
export type HeldMeeting = { id: string; organisation: string; on: string };

const context = v.strictObject({
	platform: v.literal('Tweesprong'),
	contextActivities: v.strictObject({ category: categories })
});

const group = v.strictObject({
	objectType: v.literal('Group'),
	name: v.pipe(v.string(), v.nonEmpty()),
	account
});

const attendedSchema = v.strictObject({
	id: randomId,
	actor: v.strictObject({
		objectType: v.literal('Agent'),
		name: v.pipe(v.string(), v.nonEmpty()),
		account
	}),
	verb,
	object: activity,
	context,
	timestamp: midnight
});

const heldSchema = v.strictObject({
	id: randomId,
	actor: group,
	verb,
	object: activity,
	result: v.strictObject({
		extensions: v.strictObject({
			[extensions.participants]: v.pipe(v.number(), v.integer(), v.minValue(0))
		})
	}),
	context,
	timestamp: midnight
});

const voidedSchema = v.strictObject({
	id: randomId,
	actor: group,
	verb,
	object: v.strictObject({ objectType: v.literal('StatementRef'), id: randomId }),
	context,
	timestamp: midnight
});

export type MeetingStatement =
	| v.InferOutput<typeof attendedSchema>
	| v.InferOutput<typeof heldSchema>
	| v.InferOutput<typeof voidedSchema>;

const platform = { platform: 'Tweesprong' as const, contextActivities: { category } };

/** The IRI of a meeting. */
export const meetingIri = ({ organisation, id }: Omit<HeldMeeting, 'on'>): string =>
	v.parse(iri, `${base}/organisations/${organisation}/meetings/${v.parse(randomId, id)}`);

// A title was typed by somebody and may say more than a statement should.
const meetingOf = (meeting: HeldMeeting) =>
	activityOf(meetingIri(meeting), activityTypes.meeting, 'Bijeenkomst');

/**
 * Somebody who signed in attended a meeting. Who did not sign in is in no statement.
 * @throws when the result would not be a valid statement: a fault of the caller
 */
export function attended(
	id: string,
	learner: { personnelNumber: string; name: string },
	meeting: HeldMeeting
): MeetingStatement {
	const homePage = `${base}/organisations/${meeting.organisation}`;
	return v.parse(attendedSchema, {
		id,
		actor: {
			objectType: 'Agent',
			name: learner.name,
			account: { homePage, name: learner.personnelNumber }
		},
		verb: verbs.attended,
		object: meetingOf(meeting),
		context: platform,
		timestamp: timestampOf(meeting.on)
	});
}

/**
 * The meeting itself: which day, for which unit, how many people.
 * @param unit id and name; `id` null is the whole organisation
 * @throws when the result would not be a valid statement: a fault of the caller
 */
export function held(
	id: string,
	meeting: HeldMeeting,
	unit: { id: string | null; name: string },
	participants: number
): MeetingStatement {
	return v.parse(heldSchema, {
		id,
		actor: groupOf(meeting.organisation, unit),
		verb: verbs.held,
		object: meetingOf(meeting),
		result: { extensions: { [extensions.participants]: participants } },
		context: platform,
		timestamp: timestampOf(meeting.on)
	});
}

/**
 * An earlier statement no longer holds, because the list or the head count was put right (xAPI 1.0.3,
 * section 2.3.2 of Data). A statement is never changed or erased.
 * @param on `YYYY-MM-DD`, the day of the correction
 */
export function voided(
	id: string,
	statement: string,
	{ organisation, name, on }: { organisation: string; name: string; on: string }
): MeetingStatement {
	return v.parse(voidedSchema, {
		id,
		actor: groupOf(organisation, { id: null, name }),
		verb: verbs.voided,
		object: { objectType: 'StatementRef', id: statement },
		context: platform,
		timestamp: timestampOf(on)
	});
}

const groupOf = (organisation: string, { id, name }: { id: string | null; name: string }) => ({
	objectType: 'Group',
	name,
	account: {
		homePage: `${base}/organisations/${organisation}/units`,
		name: id ?? 'organisation'
	}
});
