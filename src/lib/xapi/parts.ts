import * as v from 'valibot';
import { profile } from './verbs.ts';

/** Parts of a statement (xAPI 1.0.3, section 2 of Data; the same in 2.0), as strict as this product makes them. */

export const languageMap = v.record(v.string(), v.pipe(v.string(), v.nonEmpty()));

export const iri = v.pipe(
	v.string(),
	v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i, 'must be an absolute IRI')
);

/** A UUID of version 4: random, so it says nothing of time, place or order. */
export const randomId = v.pipe(
	v.string(),
	v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
);

export const account = v.strictObject({ homePage: iri, name: v.pipe(v.string(), v.nonEmpty()) });

export const verb = v.strictObject({ id: iri, display: languageMap });

export const activity = v.strictObject({
	objectType: v.literal('Activity'),
	id: iri,
	definition: v.strictObject({ type: iri, name: languageMap })
});

/** Says which profile a statement keeps to (xAPI Profiles 1.0, section 6 of Structure). */
export const category = [
	{
		objectType: 'Activity' as const,
		id: profile,
		definition: {
			type: 'http://adlnet.gov/expapi/activities/profile',
			name: { en: 'Tweesprong profile' }
		}
	}
];
export const categories = v.pipe(v.array(activity), v.length(1));

export const midnight = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/, 'must be a date only')
);

/** The one time that a date has in a statement. */
export const timestampOf = (day: string): string => `${day}T00:00:00.000Z`;

export function activityOf(id: string, type: string, name: string): v.InferOutput<typeof activity> {
	return { objectType: 'Activity', id, definition: { type, name: { nl: name } } };
}
