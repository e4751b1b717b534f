import * as v from 'valibot';
import { whole } from '#lib/dilemma/text.ts';
import { labelSchema, noteSchema } from '../sheet/cell-schema.ts';

/** The three pillars of integrity policy: protect, stimulate and learn, enforce. */
export const pillars = ['protect', 'stimulate', 'enforce'] as const;
export type Pillar = (typeof pillars)[number];

/** How far a topic is. */
export const indicators = ['done', 'priority', 'later'] as const;
export type Indicator = (typeof indicators)[number];

/** A line of the year plan. `status`: per year; a year without an entry says nothing. */
export const planRowSchema = v.strictObject({
	pillar: v.picklist(pillars),
	topic: labelSchema(200),
	state: noteSchema,
	action: noteSchema,
	/** The role that sees to it. */
	owner: v.pipe(v.string(), v.maxLength(200)),
	status: v.array(
		v.strictObject({
			year: whole(1990, 2200),
			indicator: v.picklist(indicators),
			note: noteSchema
		})
	)
});

export type PlanRow = v.InferOutput<typeof planRowSchema>;
