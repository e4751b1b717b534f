export type Attributes = Record<string, string | number | undefined>;

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text that is no markup, in an element or in an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark]!);

/** An element with attributes (those that are `undefined` are left out) and what is inside, as markup. */
export function element(name: string, attributes: Attributes = {}, ...inside: string[]): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
		.join('');
	const content = inside.join('');
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A whole document. */
export const xmlDocument = (root: string): Uint8Array =>
	new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`);
