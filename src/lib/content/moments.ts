import * as v from 'valibot';
import { consult } from '#lib/dilemma/codes.ts';
import type { Finding } from '#lib/dilemma/finding.ts';
import { list, slug, text } from '#lib/dilemma/text.ts';
import type { Organisation } from '#lib/content/organisation.ts';

const sentences = list(text(8, 240), 1, 6);

/** A hard moment in a group: what to say word for word, what to do, and whom to call. */
const momentSchema = v.strictObject({
	id: slug,
	title: text(5, 70),
	say: sentences,
	do: sentences,
	consult: list(v.picklist(consult), 1, 4)
});

/** content/moments.yaml: what a facilitator reads in a hard minute. */
export const momentsSchema = v.strictObject({ moments: list(momentSchema, 1, 20) });

export type Moments = v.InferOutput<typeof momentsSchema>;

/** Whoever has to be called is there. */
export function checkMoments({ moments }: Moments, { contacts }: Organisation): Finding[] {
	return moments.flatMap((moment, at) =>
		moment.consult.flatMap((code, index) =>
			Object.hasOwn(contacts, code)
				? []
				: {
						field: ['moments', at, 'consult', index],
						says: `is ${code}, which content/organisation.yaml lacks`
					}
		)
	);
}
