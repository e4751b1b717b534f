/** What a body shows of the organisation: `<Setting name="gift-limit" />` asks for gift-limit. */
export type Use = {
	component: 'Rule' | 'Setting' | 'Contact';
	asks: string | undefined;
	index: number;
};

export const attributes = { Rule: 'code', Setting: 'name', Contact: 'who' } as const;

/** The uses of Rule, Setting and Contact; `asks` is missing where the attribute is. */
export function usesIn(body: string): Use[] {
	return [...body.matchAll(/<(Rule|Setting|Contact)\b([^>]*)>/g)].map((match) => {
		const component = match[1] as Use['component'];
		const written = new RegExp(`^\\s+${attributes[component]}="([^"]+)"\\s*/$`).exec(
			match[2] ?? ''
		);
		return { component, asks: written?.[1], index: match.index };
	});
}

/** The running text of a body by paragraph and list entry, without Markdown, for the language check. */
export function paragraphsIn(body: string): { index: number; text: string }[] {
	return [...body.matchAll(/(?:(?!\n[ \t]*\n|\n[ \t]*(?:[-*]|\d+\.) |\n#)[^])+/g)]
		.map(({ 0: block, index }) => ({
			index: index + (block.length - block.trimStart().length),
			text: plain(block)
		}))
		.filter(({ text }) => text !== '');
}

/** A component inside a sentence counts as one word, as a setting does. */
function plain(block: string): string {
	return block
		.replace(/<(?:Rule|Setting|Contact|RuleSort)\b[^>]*\/>/g, 'x')
		.replace(/<\/?[A-Z]\w*>/g, '')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/^\s*(?:#+|[-*]|\d+\.|>)\s+/, '')
		.replace(/[*_`]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
