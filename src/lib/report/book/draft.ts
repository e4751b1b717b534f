import * as v from 'valibot';
import { whole } from '#lib/dilemma/text.ts';
import { labelSchema } from '../sheet/cell-schema.ts';
import { chartForms } from './book.ts';
import { chapterKinds } from './chapters.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/), v.maxLength(60));
const title = v.pipe(v.string(), v.maxLength(200));

/** Where the numbers of a part come from: a table that was typed in, or a figure that is counted. */
export const originSchema = v.variant('from', [
	v.strictObject({ from: v.literal('typed'), table: v.pipe(v.string(), v.uuid()) }),
	v.strictObject({
		from: v.literal('figure'),
		figure: v.pipe(v.string(), v.maxLength(60)),
		/** What the figure is asked with, such as a programme or a period of choosing. */
		options: v.record(v.string(), v.pipe(v.string(), v.maxLength(200))),
		/** So many earlier years beside those of the report. */
		earlier: whole(0, 10)
	})
]);
export type Origin = v.InferOutput<typeof originSchema>;

/** A part of a chapter as somebody put it there; '' as title is the title of the table itself. */
export const partSchema = v.variant('kind', [
	v.strictObject({
		kind: v.literal('text'),
		id,
		markdown: v.pipe(v.string(), v.maxLength(50_000))
	}),
	v.strictObject({ kind: v.literal('table'), id, title, of: originSchema }),
	v.strictObject({
		kind: v.literal('chart'),
		id,
		title,
		form: v.picklist(chartForms),
		/** What the chart shows; '' is a sentence that is made of the table. */
		alt: v.pipe(v.string(), v.maxLength(1000)),
		of: originSchema
	}),
	v.strictObject({
		kind: v.literal('number'),
		id,
		label: labelSchema(200),
		of: originSchema,
		/** Ids in the sheet; the row `total` is the line of totals. */
		row: v.string(),
		column: v.string()
	}),
	v.strictObject({ kind: v.literal('plan'), id, years: v.array(whole(1990, 2200)) }),
	v.strictObject({ kind: v.literal('quote'), id, entry: v.pipe(v.string(), v.uuid()) })
]);
export type Part = v.InferOutput<typeof partSchema>;

const chapterSchema = v.strictObject({
	id,
	kind: v.picklist(chapterKinds),
	title: labelSchema(200),
	parts: v.pipe(v.array(partSchema), v.maxLength(60))
});
export type DraftChapter = v.InferOutput<typeof chapterSchema>;

/** A report while it is written: its chapters, with the numbers by name and not by value. */
export const draftSchema = v.strictObject({
	schema: v.literal(1),
	chapters: v.pipe(v.array(chapterSchema), v.maxLength(40))
});
export type Draft = v.InferOutput<typeof draftSchema>;
