import * as v from 'valibot';

/** Text of `min` to `max` characters. */
export const text = (min: number, max: number) =>
	v.pipe(v.string(), v.minLength(min), v.maxLength(max));

/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number) =>
	v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

/** An id or the name of a setting; it never changes and is never used again. */
export const slug = v.pipe(
	v.string(),
	v.maxLength(60),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by -')
);

/** Where a link leads: the web, a mail, or a page of this site. Nothing that runs, such as `javascript:`. */
export const link = v.pipe(
	text(1, 300),
	v.check(
		(written) =>
			/^(https?:\/\/|mailto:|\/(?![/\\]))/i.test(written) && URL.canParse(written, 'http://own'),
		'must be an address of the web (https://…), a mail address (mailto:…) or a page of this site (/…)'
	)
);

/** A day as quoted text: unquoted, mdsvex turns it into a time stamp. */
export const day = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day as "2026-01-31"')
);

/** `min` to `max` entries, none twice; entries with an id differ by that id. */
export const list = <const Entry extends v.GenericSchema>(entry: Entry, min: number, max: number) =>
	v.pipe(
		v.array(entry),
		v.minLength(min),
		v.maxLength(max),
		v.check(
			(entries) => new Set(entries.map(identity)).size === entries.length,
			'has an entry twice'
		)
	);

function identity(entry: unknown): unknown {
	const named = typeof entry === 'object' && entry !== null && 'id' in entry;
	return named ? entry.id : JSON.stringify(entry);
}
