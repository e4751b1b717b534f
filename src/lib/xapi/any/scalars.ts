import * as v from 'valibot';

// What a statement of any sender is made of, as xAPI 1.0.3 (Data, section 4) and IEEE 9274.1.1 write it.

const scheme = /^[a-z][a-z\d+.-]*:[^\s\p{Cc}\p{Cs}<>"{}|\\^`]+$/iu;

/** An IRI with a scheme; a relative one names nothing. */
export const iri = v.pipe(v.string(), v.regex(scheme, 'is no IRI with a scheme'));

/** A UUID in any of its variants, in capitals or not. */
export const uuid = v.pipe(
	v.string(),
	v.regex(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i, 'is no UUID')
);

/** A language tag (RFC 5646): known shapes, not a list of languages. */
export const languageTag = v.pipe(
	v.string(),
	v.regex(
		/^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wy-z\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$|^x(?:-[a-z\d]{1,8})+$|^i-[a-z]+$/i,
		'is no language tag'
	)
);

/** Words by language tag. */
export const languageMap = v.record(languageTag, v.string());

/** Anything under IRIs; the one place where null may stand. */
export const extensions = v.record(iri, v.unknown());

const stamp = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,]\d+)?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/**
 * A moment (RFC 3339, and ISO 8601 with its loose offsets). `-00:00` says that the offset is not known,
 * which xAPI refuses.
 */
export const timestamp = v.pipe(
	v.string(),
	v.check((text) => {
		const [, year, month, day, hour, minute, second, offset = 'Z'] = stamp.exec(text) ?? [];
		if (year === undefined || /^-00(:?00)?$/.test(offset)) return false;
		const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
		const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
		return isDay && Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;
	}, 'is no moment')
);

/** A length of time (ISO 8601): weeks alone, or the others in their order, a fraction last. */
export const duration = v.pipe(
	v.string(),
	v.regex(
		/^P(?:\d+(?:[.,]\d+)?W|(?=\d|T\d)(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?)$/,
		'is no duration'
	)
);

/** A media type (RFC 2046), with its parameters. */
export const mediaType = v.pipe(
	v.string(),
	v.regex(
		/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:\s*;\s*[\w!#$&^.+-]+=(?:[^\s\p{Cc}\p{Cs}";]+|"[^"\p{Cc}\p{Cs}]*"))*$/u,
		'is no media type'
	)
);
