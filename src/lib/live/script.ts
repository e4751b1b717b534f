import * as v from 'valibot';
import { slug, text, whole } from '#lib/dilemma/text.ts';
import { agendaSchema } from './agenda.ts';
import { itemPhases, rounds } from './phases.ts';

const count = whole(0, 100_000);
const instant = whole(0, Number.MAX_SAFE_INTEGER);
/** An id that the caller gives: of a session, or of a device that leads it. */
export const id = text(1, 64);

/**
 * How many choices there were in each result that was shown. Null when a choice came in after that: then it
 * cannot be shown again.
 */
const shown = v.strictObject({
	first: v.optional(v.nullable(count)),
	second: v.optional(v.nullable(count))
});

/**
 * The item the group is at. `begun`: the last round that was opened. `shown`: the rounds of which the
 * result was shown.
 */
const itemPlace = v.strictObject({
	phase: v.picklist(itemPhases),
	item: whole(0, 59),
	begun: v.nullable(v.picklist(rounds)),
	shown
});

/** Running until `endsAt`, or stopped with `left`; milliseconds. */
const timer = v.union([v.strictObject({ endsAt: instant }), v.strictObject({ left: instant })]);

/**
 * Everything of a session that may be written down. There is no key in it for a choice, and none for a
 * word that somebody typed, but for the agreement.
 */
export const scriptSchema = v.strictObject({
	schema: v.literal(1),
	id,
	code: text(6, 6),
	/** `exact`: numbers from the first result on. `manager`: somebody's manager takes part. */
	settings: v.strictObject({ exact: v.boolean(), manager: v.boolean() }),
	agenda: agendaSchema,
	place: v.variant('phase', [
		v.strictObject({ phase: v.picklist(['lobby', 'rating', 'ended']) }),
		itemPlace
	]),
	/** Rises with every step of the group, so that two remotes do not both press `next`. */
	turn: count,
	/** Items that the group has left, and the rounds of them that count. */
	over: v.record(slug, v.strictObject({ counted: v.array(v.picklist(rounds)), shown })),
	/** Items of which the choices are in the ballot box. */
	sealed: v.array(slug),
	/** Devices that may lead, and the one that does. */
	remotes: v.array(id),
	holder: id,
	/** How often the link for a guest was replaced; an earlier link opens nothing. */
	guests: v.optional(count, 0),
	timer: v.nullable(timer),
	/** What we agree (wat spreken we af), without names. */
	note: text(0, 1000),
	heads: v.nullable(v.strictObject({ room: count, online: count })),
	/** The most choices in any round, slips included. */
	mostChoices: count,
	/** Milliseconds since 1970. */
	expiresAt: instant
});

export type Script = v.InferOutput<typeof scriptSchema>;
export type Settings = Script['settings'];
export type Place = Script['place'];
export type ItemPlace = v.InferOutput<typeof itemPlace>;
export type Timer = v.InferOutput<typeof timer>;
export type Heads = NonNullable<Script['heads']>;
