import { accepted, refused, type Outcome } from '#lib/report/outcome.ts';
import { textIn } from '../../text-file.ts';

/** Why the bytes of a file are no text. */
export const fileRefusals = ['file-too-large', 'spreadsheet-file', 'no-text'] as const;
export type FileRefusal = (typeof fileRefusals)[number];

/** A file of activities has at most this many bytes: its text may not be longer than half a million letters. */
const mostBytes = 1_500_000;

/** What stands where bytes were no letter. */
const unreadable = '\ufffd';

/** The text of a file of activities. */
export function decode(bytes: Uint8Array): Outcome<string, FileRefusal> {
	if (bytes.length > mostBytes) return refused('file-too-large');
	const read = textIn(bytes);
	if ('refused' in read)
		return refused(read.refused === 'spreadsheet' ? 'spreadsheet-file' : read.refused);
	return read.text.includes(unreadable) ? refused('no-text') : accepted(read.text);
}
