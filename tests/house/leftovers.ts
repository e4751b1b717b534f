/** What never belongs in a file of the project, by what to call it. */
const leftovers: [string, RegExp][] = [
	['a path of one machine', /(?<![\w.:/-])\/(?:home|root|Users|work)\/\w/],
	['a note to finish later', /\b(?:TO[D]O|FIX[M]E)\b/]
];

/** One line for every such thing in a file. */
export function leftoversIn(path: string, text: string): string[] {
	return text
		.split('\n')
		.flatMap((line, index) =>
			leftovers
				.filter(([, pattern]) => pattern.test(line))
				.map(([what]) => `${path}:${index + 1} holds ${what}`)
		);
}

/** One line for every `console.log` in a file. */
export function logsIn(path: string, text: string): string[] {
	return text
		.split('\n')
		.flatMap((line, index) => (/\bconsole\.log\b/.test(line) ? [`${path}:${index + 1} logs`] : []));
}
