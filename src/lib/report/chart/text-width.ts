import { letter } from './mark.ts';

/** Width of letters in shares of their size, for the usual letters without serifs; rather too wide. */
const widths: readonly (readonly [RegExp, number])[] = [
	[/[iljI.,:;'|!()[\]\- ]/, 0.34],
	[/[ftr1/"]/, 0.42],
	[/[mwMW@%]/, 0.93],
	[/[A-Z]/, 0.7],
	[/[\u2e80-\uffff]/, 1.05]
];

/** How much wider bold letters are at most. */
const bold = 1.2;

/** About how wide a text is, in pixels; wide enough for any of the letters that a page may get. */
export function textWidth(text: string): number {
	const shares = Array.from(text, (sign) => widths.find(([is]) => is.test(sign))?.[1] ?? 0.59);
	return letter * shares.reduce((sum, share) => sum + share, 0);
}

/** The same for a value, which is bold. */
export const valueWidth = (text: string): number => bold * textWidth(text);

/** A text in lines of at most this width; a word that is too long is broken. */
export function wrapped(text: string, width: number): string[] {
	const lines: string[] = [];
	let open = '';
	for (const word of text.split(/\s+/).flatMap((long) => pieces(long, width))) {
		const longer = open === '' ? word : `${open} ${word}`;
		if (open !== '' && textWidth(longer) > width) {
			lines.push(open);
			open = word;
		} else open = longer;
	}
	return [...lines, open];
}

/** A text on one line of at most this width, with three dots where it was cut. */
export function shortened(text: string, width: number): string {
	if (textWidth(text) <= width) return text;
	const signs = Array.from(text);
	while (signs.length > 1 && textWidth(`${signs.join('')}…`) > width) signs.pop();
	return `${signs.join('').trimEnd()}…`;
}

function pieces(word: string, width: number): string[] {
	if (textWidth(word) <= width) return [word];
	const found = [''];
	for (const sign of word) {
		if (textWidth(found.at(-1)! + sign) > width) found.push('');
		found[found.length - 1] += sign;
	}
	return found;
}
