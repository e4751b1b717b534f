import { childrenOf, readXml, type XmlElement } from '#lib/server/export/read-xml.ts';
import { unzip } from '#lib/server/export/unzip.ts';

/** An XML part of an archive; names carry the prefixes of `namespaces`. */
export function xmlPart(
	file: Uint8Array,
	path: string,
	namespaces: Record<string, string>
): XmlElement {
	const opened = unzip(file, [path], 50_000_000);
	const bytes = opened.ok ? opened.value.get(path) : undefined;
	if (!bytes) throw new Error(`${path} is not in the archive`);
	const root = readXml(new TextDecoder().decode(bytes).trim(), namespaces);
	if (!root.ok) throw new Error(`${path} is no XML`);
	return root.value;
}

/** Every element of a name inside another, in reading order. */
export function allOf(parent: XmlElement, name: string): XmlElement[] {
	return parent.children
		.filter((child) => typeof child !== 'string')
		.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}

/** The text in an element, with nothing between its parts. */
export const textOf = (element: XmlElement): string =>
	element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

export { childrenOf, type XmlElement };
