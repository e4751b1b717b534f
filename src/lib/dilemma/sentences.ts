/** After these something always follows, so their full stop ends no sentence. */
const title =
	/(?:^|\s)[‘(]?(?:dhr|mevr|mw|mr|dr|drs|ir|ing|prof|art|nr|nrs|blz|bijv|bv|ca|incl|excl)\.$/i;
const initial = /(?:^|\s)[‘(]?\p{Lu}\.$/u;
const end = /[.!?…]+[’”")\]]*(?=\s)/gu;

/**
 * The sentences of a Dutch text. A line break ends one. A full stop does not when it belongs to an
 * abbreviation (dhr., o.a.), or when the text goes on in lower case: ‘Ga je mee?’ vraagt ze.
 */
export function sentencesOf(text: string): string[] {
	return text
		.split(/\n+/)
		.flatMap(splitLine)
		.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function splitLine(line: string): string[] {
	const sentences: string[] = [];
	let start = 0;
	for (const match of line.matchAll(end)) {
		const stop = match.index + match[0].length;
		const sentence = line.slice(start, stop).trim();
		const goesOn = /^\s*[\p{Ll}–-]/u.test(line.slice(stop));
		if (goesOn || title.test(sentence) || initial.test(sentence)) continue;
		sentences.push(sentence);
		start = stop;
	}
	return [...sentences, line.slice(start).trim()];
}
