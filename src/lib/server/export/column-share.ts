/** A sheet of paper has room for so many shares. */
export const paperShares = 11;

/** A share holds a word of so many letters, or a text of so many letters on a line. */
const [word, letters] = [8, 11];

/** How wide some texts want to be, in shares: for the longest of them, and for its longest word. */
export function shareOf(texts: readonly string[]): number {
	const longest = Math.max(...texts.map(({ length }) => length));
	const words = Math.max(...texts.flatMap((text) => text.split(/\s/).map(({ length }) => length)));
	return Math.min(3.5, Math.max(1, longest / letters, words / word));
}
