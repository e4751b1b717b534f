import * as v from 'valibot';
import { readingLevels } from '#lib/dilemma/codes.ts';
import { slug, text, whole } from '#lib/dilemma/text.ts';
import { meetingKinds, plannedAgendaSchema } from './meeting.ts';

/** A meeting that somebody can lead as it is; `minutes` is the time to reserve. */
export const readyAgendaSchema = v.strictObject({
	schema: v.literal(1),
	id: slug,
	title: text(3, 80),
	summary: text(10, 300),
	readingLevel: v.picklist(readingLevels),
	minutes: whole(5, 480),
	kind: v.picklist(meetingKinds),
	items: v.pipe(plannedAgendaSchema, v.minLength(1))
});

export type ReadyAgenda = v.InferOutput<typeof readyAgendaSchema>;
