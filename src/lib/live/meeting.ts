import * as v from 'valibot';
import { slug, text } from '#lib/dilemma/text.ts';
import { writtenItemSchema, type WrittenItem } from './agenda-item.ts';

/** Where the people of a meeting are. */
export const meetingForms = ['room', 'online', 'both'] as const;
export type MeetingForm = (typeof meetingForms)[number];

/** What a meeting is held for. */
export const meetingKinds = ['team', 'theme', 'oath', 'training', 'other'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** An item before the meeting: a card or a statement is named by its id, the rest is written out. */
export type PlannedItem = string | WrittenItem;

export const plannedItemSchema: v.GenericSchema<unknown, PlannedItem> = v.lazy((given) =>
	typeof given === 'string' ? slug : writtenItemSchema
);

/** How many items a meeting holds at most. */
export const mostItems = 60;

/** What tells the items of one agenda apart. */
export const keyOf = (item: PlannedItem): string => (typeof item === 'string' ? item : item.key);

/** An agenda before the meeting. `note` is for who leads it, and on no other screen. */
export const plannedAgendaSchema = v.pipe(
	v.array(v.strictObject({ item: plannedItemSchema, note: v.optional(text(0, 500), '') })),
	v.maxLength(mostItems),
	v.check(
		(entries) => new Set(entries.map(({ item }) => keyOf(item))).size === entries.length,
		'has an item twice'
	)
);

export type PlannedEntry = v.InferOutput<typeof plannedAgendaSchema>[number];
export type PlannedAgenda = readonly PlannedEntry[];

/** What a meeting is, beside its session. `module`: what attending completes, as `<programme>/<module>`. */
export type Meeting = {
	title: string;
	form: MeetingForm;
	kind: MeetingKind;
	module: string | null;
};
