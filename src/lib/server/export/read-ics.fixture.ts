/** A property of a calendar file: its parameters by name, and its value as it is written. */
export type Property = { params: Record<string, string>; value: string };
export type Component = { name: string; properties: Record<string, Property>; parts: Component[] };

/**
 * Reads a calendar file by the rules of RFC 5545: lines end with CRLF and have at most 75 octets, long ones
 * are folded, components are nested and closed.
 * @throws when a rule is broken
 */
export function readIcs(text: string): Component {
	if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
	const raw = text.slice(0, -2).split('\r\n');
	for (const line of raw) {
		if (/[\r\n]/.test(line)) throw new Error(`a bare line end in ${line}`);
		if (new TextEncoder().encode(line).length > 75) throw new Error(`too long: ${line}`);
	}
	const root: Component = { name: '', properties: {}, parts: [] };
	const open = [root];
	for (const line of raw
		.join('\r\n')
		.replaceAll(/\r\n[ \t]/g, '')
		.split('\r\n')) {
		const [, name, params, value] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(line) ?? [];
		if (!name) throw new Error(`no property: ${line}`);
		const top = open.at(-1)!;
		if (name === 'BEGIN') {
			const part = { name: value!, properties: {}, parts: [] };
			top.parts.push(part);
			open.push(part);
		} else if (name === 'END') {
			if (open.pop()!.name !== value) throw new Error(`${value} was not open`);
		} else {
			if (top.properties[name]) throw new Error(`${name} twice`);
			const pairs = params!
				.split(';')
				.slice(1)
				.map((pair) => pair.split('='));
			top.properties[name] = { params: Object.fromEntries(pairs), value: value! };
		}
	}
	if (open.length !== 1 || root.parts.length !== 1) throw new Error('not one whole calendar');
	return root.parts[0]!;
}

/** A text as it was before it was written in a file. */
export const unescaped = (text: string) =>
	text.replaceAll(/\\(.)/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
