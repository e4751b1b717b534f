import { textIn } from '../text-file.ts';

/** Why the bytes of a file are no text. */
export const byteRefusals = ['empty', 'too-large', 'spreadsheet', 'no-text'] as const;
export type ByteRefusal = (typeof byteRefusals)[number];

/** A staff list has at most this many bytes. */
export const mostBytes = 10_000_000;

/** The text of a staff list. */
export function decode(bytes: Uint8Array): { text: string } | { refused: ByteRefusal } {
	if (bytes.length > mostBytes) return { refused: 'too-large' };
	const read = textIn(bytes);
	return 'text' in read && read.text.trim() === '' ? { refused: 'empty' } : read;
}
