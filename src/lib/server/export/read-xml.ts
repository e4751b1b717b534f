import { accepted, refused, type Outcome } from '#lib/report/outcome.ts';

/** An element. Names carry the prefix that the reader's own list has for their namespace. */
export type XmlElement = {
	name: string;
	attributes: ReadonlyMap<string, string>;
	children: (XmlElement | string)[];
};

const token =
	/<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Elements lie inside each other at most this deep. */
const deepest = 200;

/**
 * Reads an XML document without a type declaration: that is refused, with its entities. Prefixes are
 * those of the root; each becomes the prefix that `namespaces` has for its name.
 */
export function readXml(
	text: string,
	namespaces: Readonly<Record<string, string>>
): Outcome<XmlElement, 'damaged'> {
	const top: XmlElement = { name: '', attributes: new Map(), children: [] };
	const open = [top];
	const scan = new RegExp(token);
	scan.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
	let rename: ((name: string) => string) | undefined;
	while (scan.lastIndex < text.length) {
		const found = scan.exec(text);
		if (!found) return refused('damaged');
		const [, data, close, name, written = '', empty, plain] = found;
		const inside = open.at(-1)!;
		if (data !== undefined) inside.children.push(data);
		else if (plain !== undefined) inside.children.push(decoded(plain));
		else if (close !== undefined) {
			if (open.length === 1 || inside.name !== rename!(close)) return refused('damaged');
			open.pop();
		} else if (name !== undefined) {
			const pairs = attributesOf(written);
			rename ??= renaming(pairs, namespaces);
			const attributes = new Map(pairs.map(([key, value]) => [rename!(key), value]));
			const child: XmlElement = { name: rename(name), attributes, children: [] };
			inside.children.push(child);
			if (!empty) open.push(child);
			if (open.length > deepest) return refused('damaged');
		}
	}
	const roots = top.children.filter((child) => typeof child !== 'string');
	return open.length === 1 && roots.length === 1 ? accepted(roots[0]!) : refused('damaged');
}

/** The elements of this name that lie right inside another. */
export const childrenOf = (parent: XmlElement, name: string): XmlElement[] =>
	parent.children
		.filter((child) => typeof child !== 'string')
		.filter((child) => child.name === name);

const attributesOf = (written: string): [string, string][] =>
	[...written.matchAll(attribute)].map(([, key, double, single]) => [
		key!,
		decoded((double ?? single!).replace(/[\t\n]/g, ' '))
	]);

function renaming(
	root: readonly [string, string][],
	namespaces: Readonly<Record<string, string>>
): (name: string) => string {
	const prefixes = new Map(Object.entries(namespaces).map(([prefix, space]) => [space, prefix]));
	const ours = new Map(
		root.flatMap(([key, space]) =>
			key.startsWith('xmlns:') && prefixes.has(space)
				? [[key.slice('xmlns:'.length), prefixes.get(space)!] as const]
				: []
		)
	);
	return (name) => {
		const at = name.indexOf(':');
		const prefix = ours.get(name.slice(0, Math.max(at, 0)));
		return prefix === undefined ? name : prefix + name.slice(at);
	};
}

/** A reference that is not known stays as it is written. */
const decoded = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
			if (name) return named[name] ?? whole;
			const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
			return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
		});
