/** The components an author may use: `Phrase`, `Note` and `Source` hold text, the others stand alone. */
const components = ['Rule', 'Setting', 'Contact', 'RuleSort', 'Phrase', 'Note', 'Source'];
const known = components.join('|');

/** A place in a body, counted in characters, and what is wrong there. */
export type Caught = { index: number; says: string };

type Trap = { pattern: RegExp; says: (match: RegExpExecArray) => string };

/** What mdsvex 0.12.8 runs, refuses or silently drops; the first that catches a text keeps it. */
const traps: Trap[] = [
	{ pattern: /\{@html[^}]*\}?/g, says: () => 'has {@html}, which shows unchecked HTML' },
	{
		pattern: /<(script|style)\b[^]*?(?:<\/\1>|$)/gi,
		says: ([, tag]) => `has a <${tag}>; a body holds text and components only`
	},
	{ pattern: /\{[^}]*\}?|\}/g, says: ([code]) => `has ${code}, which runs as code` },
	{
		pattern: new RegExp(`</?(?!(?:${known})\\b)([A-Z]\\w*)`, 'g'),
		says: ([, name]) => `has the unknown component ${name}; known are ${components.join(', ')}`
	},
	{
		pattern: /<(?!\/?[A-Z])/g,
		says: () => 'has a bare "<", which breaks the page; write it in words'
	},
	{
		pattern: /\[\[([^\]]*)\]\]/g,
		says: ([, name]) => `has [[${name}]]; in a body write <Setting name="${name}" />`
	}
];

/** The traps a body falls into, each once. */
export function trapsIn(body: string): Caught[] {
	let rest = body;
	const caught = traps.flatMap(({ pattern, says }) => {
		const matches = [...rest.matchAll(pattern)];
		rest = rest.replace(pattern, blank);
		return matches.map((match) => ({ index: match.index, says: says(match) }));
	});
	return [...caught, ...blocksIn(rest)];
}

/** Without blank lines around it, a list or paragraph inside a component is not rendered as one. */
function blocksIn(body: string): Caught[] {
	return [...body.matchAll(/<(Phrase|Note|Source)>([^]*?)(<\/\1>|$)/g)].flatMap((match) => {
		const [, name, inner = '', close] = match;
		const { index } = match;
		if (!close) return { index, says: `has <${name}> without </${name}>` };
		if (!inner.includes('\n') || /^\n\n[^]*\n\n$/.test(inner)) return [];
		return { index, says: `has <${name}> without a blank line after it and before </${name}>` };
	});
}

function blank(text: string): string {
	return text.replace(/[^\n]/g, ' ');
}
