import * as v from 'valibot';
import { duration, extensions } from './scalars.ts';

/** JSON may say a number so large that none is kept of it. */
const number = v.pipe(v.number(), v.finite());

const score = v.pipe(
	v.strictObject({
		scaled: v.optional(v.pipe(number, v.minValue(-1), v.maxValue(1))),
		raw: v.optional(number),
		min: v.optional(number),
		max: v.optional(number)
	}),
	v.check(
		({ min, max }) => min === undefined || max === undefined || min < max,
		'has a min that is not below its max'
	),
	v.check(
		({ raw, min = -Infinity, max = Infinity }) => raw === undefined || (raw >= min && raw <= max),
		'has a raw score outside min and max'
	)
);

/** How it went. */
export const result = v.strictObject({
	score: v.optional(score),
	success: v.optional(v.boolean()),
	completion: v.optional(v.boolean()),
	response: v.optional(v.string()),
	duration: v.optional(duration),
	extensions: v.optional(extensions)
});
