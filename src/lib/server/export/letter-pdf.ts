import encodeQR from 'qr';
import source from './letter.typ?raw';
import { typeset } from './typst.ts';

/** What stands in a letter to somebody without e-mail; `address` goes into its QR code. */
export type Letter = {
	language: 'nl' | 'en';
	organisation: string;
	name: string;
	number: string;
	unit: string;
	code: string;
	address: string;
	/** Where the code is typed, as people type it. */
	site: string;
	words: Record<
		| 'heading'
		| 'dear'
		| 'intro'
		| 'withPhone'
		| 'withPhoneText'
		| 'picture'
		| 'without'
		| 'site'
		| 'then'
		| 'number'
		| 'code'
		| 'pinHeading'
		| 'pin'
		| 'until'
		| 'keep'
		| 'secret',
		string
	>;
};

/** Letters as one PDF/UA-1 file, one standing A4 each. `date` (YYYY-MM-DD) is the date of the file. */
export function writeLetters(
	letters: readonly Letter[],
	{ title, language, date }: { title: string; language: 'nl' | 'en'; date: string }
): Uint8Array<ArrayBuffer> {
	const drawn = letters.map((letter) => ({
		...letter,
		qr: encodeQR(letter.address, 'svg', { ecc: 'medium', border: 4 })
	}));
	return typeset(source, { title, language, letters: drawn }, date);
}
