import * as v from 'valibot';
import { whole } from '#lib/dilemma/text.ts';
import { daySchema } from '../day.ts';
import { labelSchema, noteSchema } from '../sheet/cell-schema.ts';
import { sheetSchema, type Sheet } from '../sheet/sheet.ts';
import { chapterKinds } from './chapters.ts';
import { planRowSchema } from './plan-row.ts';

/** How a chart draws its table: a bar per row, columns of bars per row, parts of 100 %, or years as a line. */
export const chartForms = ['bars', 'grouped', 'stacked', 'line'] as const;
export type ChartForm = (typeof chartForms)[number];

const markdown = v.pipe(v.string(), v.maxLength(50_000));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/), v.maxLength(60));
const year = whole(1990, 2200);
const sheet: v.GenericSchema<unknown, Sheet> = sheetSchema;
/** Where a number comes from, in one sentence for the reader. */
const told = { source: labelSchema(1000) };

/** What stands in a chapter, with every number filled in. */
export const blockSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('text'), id, markdown }),
	v.strictObject({ kind: v.literal('table'), id, sheet, ...told }),
	v.strictObject({
		kind: v.literal('chart'),
		id,
		form: v.picklist(chartForms),
		sheet,
		/** What the chart shows, in a sentence. */
		alt: labelSchema(1000),
		...told
	}),
	v.strictObject({
		kind: v.literal('number'),
		id,
		label: labelSchema(200),
		/** As it is printed; the sign for an empty cell where there is none. */
		written: labelSchema(100),
		...told
	}),
	v.strictObject({
		kind: v.literal('plan'),
		id,
		years: v.array(year),
		rows: v.array(planRowSchema),
		...told
	}),
	v.strictObject({
		kind: v.literal('quote'),
		id,
		question: labelSchema(2000),
		arguments: noteSchema,
		agreement: labelSchema(2000),
		...told
	})
]);

const chapterSchema = v.strictObject({
	id,
	kind: v.picklist(chapterKinds),
	title: labelSchema(200),
	blocks: v.array(blockSchema)
});

/** What differs from the edition before: in words of the reader, both sides as they are printed. */
export const changeSchema = v.strictObject({
	chapter: v.string(),
	what: v.picklist(['added', 'removed', 'changed']),
	/** What it is about: a title, a place in a table. */
	place: v.string(),
	was: v.string(),
	becomes: v.string()
});

const appendixSchema = v.strictObject({
	id: v.pipe(v.string(), v.uuid()),
	title: labelSchema(200),
	/** SHA-256 of the file in hexadecimal, and its length in bytes. */
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	bytes: whole(1, 100_000_000)
});

/**
 * A report with every number in it: what is frozen when it is published, and the only thing that pages
 * and files are made of. `edition` 0 and no day is a draft.
 */
export const bookSchema = v.strictObject({
	schema: v.literal(1),
	language: v.picklist(['nl', 'en']),
	title: labelSchema(200),
	subtitle: noteSchema,
	organisation: labelSchema(200),
	years: v.pipe(v.array(year), v.minLength(1), v.maxLength(2)),
	/** The day whose staff and units count as denominator. */
	countedOn: daySchema,
	edition: whole(0, 1000),
	publishedOn: v.nullable(daySchema),
	/** Who signed, as it is printed: a name and a function. */
	signedBy: noteSchema,
	chapters: v.array(chapterSchema),
	changes: v.array(changeSchema),
	appendices: v.array(appendixSchema)
});

export type Book = v.InferOutput<typeof bookSchema>;
export type BookChapter = Book['chapters'][number];
export type Block = v.InferOutput<typeof blockSchema>;
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;
export type BookChange = v.InferOutput<typeof changeSchema>;
