import * as v from 'valibot';
import type { RecordFilter } from '../db/record-pages.ts';
import { LrsRefusal } from './asked.ts';
import { formats, mostPerPage, type Look } from './statement-query.ts';

/** Below this lie the addresses that a list of statements gives for what follows. */
export const morePath = '/statements/more/';

/** A page of a list: of what was there at the place `through`, what follows on the place `after`. */
export type Place = Look & {
	filter: RecordFilter;
	ascending: boolean;
	limit: number;
	through: bigint;
	after?: bigint | undefined;
};

const key = v.pipe(v.string(), v.regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/));
const moment = v.pipe(v.string(), v.isoTimestamp());
const seq = v.pipe(
	v.string(),
	v.regex(/^\d{1,18}$/),
	v.transform((text) => BigInt(text))
);
const schema = v.strictObject({
	format: v.picklist(formats),
	attachments: v.boolean(),
	filter: v.strictObject({
		...{ agent: v.optional(key), verb: v.optional(key), activity: v.optional(key) },
		registration: v.optional(v.pipe(v.string(), v.regex(/^[\da-f-]{36}$/), v.uuid())),
		...{ relatedAgents: v.boolean(), relatedActivities: v.boolean() },
		...{ since: v.optional(moment), until: v.optional(moment) }
	}),
	ascending: v.boolean(),
	limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostPerPage)),
	through: seq,
	after: seq
});

/**
 * A place as it stands in an address: everything that was asked, with keys for whom and what, so that no address
 * names anybody. It says nothing that the request did not; what a client may see is looked up again.
 */
export const placeText = (place: Place): string =>
	Buffer.from(
		JSON.stringify(place, (_, value: unknown) =>
			typeof value === 'bigint' ? String(value) : value
		)
	).toString('base64url');

/** The place that an address names. @throws {LrsRefusal} 400 when it is none that we gave */
export function placeIn(text: string): Place {
	const read = v.safeParse(schema, parsed(text));
	if (!read.success) throw new LrsRefusal(400, 'this address is none that the store gave');
	return read.output as Place;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(Buffer.from(text, 'base64url').toString());
	} catch {
		return undefined;
	}
}
