import * as v from 'valibot';
import { consult } from '#lib/dilemma/codes.ts';
import { everyItem } from '#lib/dilemma/fields.ts';
import { list, slug, text, whole } from '#lib/dilemma/text.ts';

/** A question about the slide, neither stored nor scored; `correct` is an index of `answers`. */
const checkSchema = v.strictObject({
	question: text(5, 400),
	answers: list(text(1, 400), 2, 4),
	correct: whole(0, 3),
	explanation: text(5, 400)
});

/** A file of static/media, by its address on this site. */
const mediaFile = (kinds: string) =>
	v.pipe(
		v.string(),
		v.maxLength(200),
		v.regex(
			new RegExp(`^/media/[a-z0-9]+(?:[./-][a-z0-9]+)*\\.(?:${kinds})$`),
			`must be a file of static/media, such as /media/name.${kinds.split('|')[0]}`
		)
	);

const imageSchema = v.strictObject({
	src: mediaFile('png|jpg|webp|avif|svg'),
	alt: text(5, 200)
});

/** `captions`: WebVTT, in the language of the item. `transcript`: for who cannot see or play it. */
const videoSchema = v.strictObject({
	src: mediaFile('mp4|webm'),
	captions: mediaFile('vtt'),
	title: text(2, 70),
	transcript: text(20, 4000)
});

/** One page of a document, counted from 1; `alt` says what is on it. */
const pdfSchema = v.strictObject({
	src: mediaFile('pdf'),
	page: whole(1, 500),
	alt: text(20, 2000)
});

const slideSchema = v.strictObject({
	id: slug,
	title: text(2, 70),
	text: text(20, 900),
	check: v.optional(checkSchema),
	image: v.optional(imageSchema),
	video: v.optional(videoSchema),
	pdf: v.optional(pdfSchema),
	contacts: v.optional(list(v.picklist(consult), 0, 6), [])
});

export const knowledgeSchema = v.strictObject({
	...everyItem,
	kind: v.literal('knowledge'),
	slides: list(slideSchema, 1, 6)
});

export type Knowledge = v.InferOutput<typeof knowledgeSchema>;
export type Slide = v.InferOutput<typeof slideSchema>;
