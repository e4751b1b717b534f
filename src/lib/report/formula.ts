const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A text that no spreadsheet takes for a formula: with an apostrophe before it where it looks like one. */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text that `guarded` made this of. */
export const unguarded = (text: string): string =>
	text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
