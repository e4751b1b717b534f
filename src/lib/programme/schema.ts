import * as v from 'valibot';
import { audiences, kinds, levels, readingLevels, statuses, themes } from '#lib/dilemma/codes.ts';
import { list, slug, text, whole } from '#lib/dilemma/text.ts';

export const programmeKinds = ['onboarding', 'team', 'managers', 'campaign', 'deepening'] as const;
export const choosers = ['audience', 'chance', 'facilitator'] as const;
export const completions = ['all-seen', 'all-answered', 'attended', 'self-declared'] as const;

/** `own`: the audiences of whoever takes the programme. A key left out does not filter. */
const filterSchema = v.strictObject({
	kinds: v.optional(list(v.picklist(kinds), 1, kinds.length)),
	themes: v.optional(list(v.picklist(themes), 1, themes.length)),
	audiences: v.optional(
		v.lazy((given) =>
			typeof given === 'string'
				? v.literal('own')
				: list(v.picklist(audiences), 1, audiences.length)
		)
	),
	levels: v.optional(list(v.picklist(levels), 1, levels.length))
});

const fixedItemSchema = v.strictObject({ content: slug, required: v.optional(v.boolean(), true) });

const chosenItemsSchema = v.strictObject({
	choose: v.strictObject({ count: whole(1, 20), by: v.picklist(choosers), filter: filterSchema })
});

export const moduleItemSchema = v.lazy((entry) =>
	typeof entry === 'object' && entry !== null && 'choose' in entry
		? chosenItemsSchema
		: fixedItemSchema
);

export const moduleSchema = v.strictObject({
	id: slug,
	title: text(3, 80),
	summary: v.optional(text(10, 300)),
	form: v.picklist(['individual', 'live', 'both']),
	required: v.boolean(),
	minutes: whole(1, 480),
	/** Empty where the form is live: such a module is done by attending. */
	items: list(moduleItemSchema, 0, 30),
	completion: v.picklist(completions),
	after: v.optional(list(slug, 0, 20), [])
});

/** Who follows it: `withinDays` after joining, again every `repeatMonths`. */
const programmeAudienceSchema = v.strictObject({
	audience: v.picklist(audiences),
	required: v.boolean(),
	withinDays: v.optional(whole(1, 1000)),
	repeatMonths: v.optional(whole(1, 120))
});

export const programmeSchema = v.strictObject({
	schema: v.literal(1),
	id: slug,
	title: text(3, 80),
	summary: text(10, 300),
	kind: v.picklist(programmeKinds),
	language: v.literal('nl'),
	readingLevel: v.picklist(readingLevels),
	status: v.picklist(statuses),
	version: whole(1, 10_000),
	order: v.picklist(['fixed', 'free']),
	countsAs: v.optional(slug),
	audiences: list(programmeAudienceSchema, 1, audiences.length),
	modules: list(moduleSchema, 1, 20),
	report: v.strictObject({ thresholdPeople: whole(10, 1000), keepMonths: whole(1, 120) })
});

export const deckSchema = v.strictObject({
	schema: v.literal(1),
	id: slug,
	title: text(3, 80),
	summary: text(10, 300),
	readingLevel: v.picklist(readingLevels),
	items: list(slug, 1, 60)
});

export type Programme = v.InferOutput<typeof programmeSchema>;
export type Module = v.InferOutput<typeof moduleSchema>;
export type FixedItem = v.InferOutput<typeof fixedItemSchema>;
export type ChosenItems = v.InferOutput<typeof chosenItemsSchema>;
export type Choose = ChosenItems['choose'];
export type ModuleItem = FixedItem | ChosenItems;
export type ItemFilter = v.InferOutput<typeof filterSchema>;
export type ProgrammeAudience = v.InferOutput<typeof programmeAudienceSchema>;
export type Deck = v.InferOutput<typeof deckSchema>;
