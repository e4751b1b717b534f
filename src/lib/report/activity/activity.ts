import * as v from 'valibot';
import { themes } from '#lib/dilemma/codes.ts';
import { list, whole } from '#lib/dilemma/text.ts';
import { daySchema } from '../day.ts';
import { noteSchema } from '../sheet/cell-schema.ts';

/** What was done beside the walks and the sessions of the platform itself. */
export const activityKinds = [
	'oath',
	'integrity-statement',
	'training',
	'workshop',
	'card-game',
	'team-talk',
	'lecture',
	'theme-week',
	'campaign',
	'moral-deliberation',
	'ambassador-training',
	'council-session',
	'other'
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** The most people, meetings or ratings of one activity, and its longest title in characters. */
export const activityLimits = { count: 1_000_000, edition: 1000, title: 200, units: 200 } as const;

const count = whole(0, activityLimits.count);

/** How many people took part: that nobody counted them is not 0, and "circa" stays. */
const peopleSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('counted'), number: count }),
	v.strictObject({ kind: v.literal('circa'), number: count }),
	v.strictObject({ kind: v.literal('not-counted') })
]);

const score = v.pipe(
	v.number(),
	v.minValue(1),
	v.maxValue(10),
	v.check((given) => Number(given.toFixed(1)) === given, 'has at most one decimal')
);

/**
 * An entry of the register. It holds numbers and no names: who took an oath is never stored. A single
 * day begins and ends on itself. No units is the whole organisation. Meetings are counted apart from
 * people; `split` says how many people took part digitally and in a room.
 */
export const activitySchema = v.pipe(
	v.strictObject({
		kind: v.picklist(activityKinds),
		title: v.pipe(noteSchema, v.maxLength(activityLimits.title)),
		from: daySchema,
		to: daySchema,
		units: list(v.pipe(v.string(), v.minLength(1), v.maxLength(60)), 0, activityLimits.units),
		themes: list(v.picklist(themes), 0, themes.length),
		people: peopleSchema,
		meetings: v.nullable(count),
		split: v.nullable(v.strictObject({ digital: count, room: count })),
		rating: v.nullable(v.strictObject({ score, of: v.nullable(count) })),
		edition: v.nullable(whole(1, activityLimits.edition)),
		note: noteSchema
	}),
	v.check(({ from, to }) => from <= to, 'must not end before it begins')
);

export type Activity = v.InferOutput<typeof activitySchema>;

/**
 * How many people the split has more than the activity, below 0 for fewer; 0 where they agree or where
 * one of both is not exact. It is a remark for the reader: both are printed as they were typed.
 */
export function splitDifference({ people, split }: Pick<Activity, 'people' | 'split'>): number {
	if (people.kind !== 'counted' || !split) return 0;
	return split.digital + split.room - people.number;
}
