/** A text in at most `most` lines of about `long` characters, broken between words; what is left out is `…`. */
export function brokenIn(text: string, long: number, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < long)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word.length > long ? `${word.slice(0, long - 1)}…` : word);
	}
	if (lines.length <= most) return lines;
	return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}
