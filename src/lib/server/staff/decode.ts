/** Why the bytes of a file are no text. */
export const byteRefusals = ['empty', 'too-large', 'spreadsheet', 'no-text'] as const;
export type ByteRefusal = (typeof byteRefusals)[number];

/** A staff list has at most this many bytes. */
export const mostBytes = 10_000_000;

/** How the files of spreadsheets begin: zip (xlsx, ods) and the old Excel. */
const spreadsheets = ['504b0304', 'd0cf11e0a1b11ae1'];

// eslint-disable-next-line no-control-regex -- what no text file holds
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/**
 * The text of a file: UTF-8 with or without a mark, UTF-16 with one ("Unicode text" of Excel), or else
 * Windows-1252, in which Excel and older systems of HR save CSV.
 */
export function decode(bytes: Uint8Array): { text: string } | { refused: ByteRefusal } {
	if (bytes.length > mostBytes) return { refused: 'too-large' };
	const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
	if (spreadsheets.some((mark) => start.startsWith(mark))) return { refused: 'spreadsheet' };
	const text = textOf(bytes, start);
	if (unprintable.test(text)) return { refused: 'no-text' };
	return text.trim() === '' ? { refused: 'empty' } : { text };
}

function textOf(bytes: Uint8Array, start: string): string {
	if (start.startsWith('fffe')) return new TextDecoder('utf-16le').decode(bytes);
	if (start.startsWith('feff')) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
