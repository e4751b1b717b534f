/** Base of the IRIs that are our own; where a published IRI exists we use that one (docs/xapi.md). */
export const base = 'https://w3id.org/tweesprong/xapi';

/** Every verb the product uses. The documentation test holds this table against docs/xapi.md. */
export const verbs = {
	completed: {
		id: 'http://adlnet.gov/expapi/verbs/completed',
		display: { nl: 'rondde af', en: 'completed' }
	},
	answered: {
		id: 'http://adlnet.gov/expapi/verbs/answered',
		display: { nl: 'koos bij', en: 'answered' }
	},
	attended: {
		id: 'http://adlnet.gov/expapi/verbs/attended',
		display: { nl: 'was bij', en: 'attended' }
	},
	held: { id: `${base}/verbs/held`, display: { nl: 'hield', en: 'held' } },
	voided: {
		id: 'http://adlnet.gov/expapi/verbs/voided',
		display: { nl: 'trok in', en: 'voided' }
	},
	// Not `answered`: who adds up the answers would count a group as one more person.
	counted: {
		id: `${base}/verbs/counted`,
		display: { nl: 'is geteld bij', en: 'was counted in' }
	}
} as const;

/** Every type of activity the product uses. */
export const activityTypes = {
	programme: 'http://adlnet.gov/expapi/activities/course',
	module: 'http://adlnet.gov/expapi/activities/module',
	meeting: 'http://adlnet.gov/expapi/activities/meeting',
	question: 'http://adlnet.gov/expapi/activities/cmi.interaction',
	period: 'http://id.tincanapi.com/activitytype/survey'
} as const;

/** What a statement about a count or a meeting says beyond the standard, in its result. */
export const extensions = {
	participants: `${base}/extensions/participants`,
	votes: `${base}/extensions/votes`,
	distribution: `${base}/extensions/distribution`
} as const;

/** The version of our profile (profile/versions.ts) that every statement of today keeps to. */
export const profile = `${base}/profile/v1`;
