import { accepted, refused, type Outcome } from '#lib/report/outcome.ts';

/** Why the bytes of a file are no text. */
export const fileRefusals = ['file-too-large', 'spreadsheet-file', 'no-text'] as const;
export type FileRefusal = (typeof fileRefusals)[number];

/** A file of activities has at most this many bytes: its text may not be longer than half a million letters. */
export const mostBytes = 1_500_000;

/** How the files of spreadsheets begin: zip (xlsx, ods) and the old Excel. */
const spreadsheets = ['504b0304', 'd0cf11e0a1b11ae1'];

// eslint-disable-next-line no-control-regex -- what no text file holds
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/;

/**
 * The text of a file: UTF-8, UTF-16 with its mark ("Unicode text" of Excel), or else Windows-1252, in which
 * Excel saves CSV.
 */
export function decode(bytes: Uint8Array): Outcome<string, FileRefusal> {
	if (bytes.length > mostBytes) return refused('file-too-large');
	const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
	if (spreadsheets.some((mark) => start.startsWith(mark))) return refused('spreadsheet-file');
	const text = textOf(bytes, start);
	return unprintable.test(text) ? refused('no-text') : accepted(text);
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
