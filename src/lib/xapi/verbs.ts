/** Base of the IRIs that are our own; where a published IRI exists we use that one (docs/xapi.md). */
export const base = 'https://w3id.org/tweesprong/xapi';

/** Every verb the product uses. The documentation test holds this table against docs/xapi.md. */
export const verbs = {
	completed: {
		id: 'http://adlnet.gov/expapi/verbs/completed',
		display: { nl: 'rondde af', en: 'completed' }
	}
} as const;

/** Every type of activity the product uses. */
export const activityTypes = {
	programme: 'http://adlnet.gov/expapi/activities/course',
	module: 'http://adlnet.gov/expapi/activities/module'
} as const;
