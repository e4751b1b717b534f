/** How the files of spreadsheets begin: zip (xlsx, ods) and the old Excel. */
const spreadsheets = ['504b0304', 'd0cf11e0a1b11ae1'];

// eslint-disable-next-line no-control-regex -- what no text file holds
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/**
 * The text of a file: UTF-8 with or without a mark, UTF-16 with one ("Unicode text" of Excel), or else
 * Windows-1252, in which Excel and older systems save CSV.
 * @returns or why the bytes are no text
 */
export function textIn(
	bytes: Uint8Array
): { text: string } | { refused: 'spreadsheet' | 'no-text' } {
	const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
	if (spreadsheets.some((mark) => start.startsWith(mark))) return { refused: 'spreadsheet' };
	const text = decoded(bytes, start);
	return unprintable.test(text) ? { refused: 'no-text' } : { text };
}

function decoded(bytes: Uint8Array, start: string): string {
	if (start.startsWith('fffe')) return new TextDecoder('utf-16le').decode(bytes);
	if (start.startsWith('feff')) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
