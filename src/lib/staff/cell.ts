/** How a spreadsheet would take a cell for a formula. */
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Whether a cell would run as a formula somewhere; a lone dash stands for nothing. */
export const isFormula = (cell: string): boolean => cell.trim() !== '-' && formula.test(cell);

/**
 * The text of a cell: without space around it, each run of space one space, and without the apostrophe
 * that a file of ours has before what looks like a formula. A lone dash is an empty cell.
 */
export function cellText(cell: string): string {
	const text = cell.replace(/[\s\u00a0]+/g, ' ').trim();
	if (text === '-') return '';
	return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}

/** Whether letters were lost or mangled on the way: a file read or saved in a wrong encoding. */
export const isMangled = (text: string): boolean =>
	/\ufffd|Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/.test(text);

/** Several words in one cell, apart by `|`, `;`, `,` or a line end. */
export const cellWords = (text: string): string[] =>
	text
		.split(/[|;,\n]/)
		.map((word) => word.trim())
		.filter((word) => word !== '');
