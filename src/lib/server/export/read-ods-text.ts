import type { XmlElement } from './read-xml.ts';

/** The paragraphs of an element as a text: a line each, with the spaces that ODF means. */
export const textIn = (parent: XmlElement): string =>
	parent.children
		.filter((child) => typeof child !== 'string')
		.filter(({ name }) => name === 'text:p' || name === 'text:h')
		.map((paragraph) => within(paragraph, ''))
		.join('\n');

/** Adds what is in an element to a line: spaces in a row are one, and none begins a line. */
function within(element: XmlElement, line: string): string {
	return element.children.reduce<string>((so, child) => {
		if (typeof child !== 'string') return special(child, so);
		const text = child.replace(/[ \t\r\n]+/g, ' ');
		return so + (so === '' ? text.trimStart() : text);
	}, line);
}

function special(child: XmlElement, line: string): string {
	switch (child.name) {
		case 'text:s':
			return line + ' '.repeat(Math.min(Number(child.attributes.get('text:c') ?? 1) || 0, 2000));
		case 'text:tab':
			return `${line}\t`;
		case 'text:line-break':
			return `${line}\n`;
		case 'office:annotation':
			return line;
		default:
			return within(child, line);
	}
}
