const addressKeys = new Set(['link', 'src', 'captions']);
const inMarkup = /(?<= (?:href|src)=")\/[^"]*/g;

/** What was taken to another place, and the files that it needs there. */
export type Moved<Value> = { value: Value; files: Map<string, string> };

/**
 * Makes every address of our own site right for another place. A file under /media comes along beside the
 * page; another page of ours gets its whole address.
 * @param origin of our own site
 * @returns with `files` by their path in the package, each with its address here
 */
export function moved<Value>(value: Value, origin: string): Moved<Value> {
	const files = new Map<string, string>();
	const address = (given: string) => {
		if (!given.startsWith('/') || given.startsWith('//')) return given;
		if (!given.startsWith('/media/')) return origin + given;
		const [path, ...fragment] = given.split('#');
		files.set(path!.slice(1), path!);
		return [path!.slice(1), ...fragment].join('#');
	};
	const walk = (part: unknown, key = ''): unknown => {
		if (typeof part === 'string')
			return addressKeys.has(key) ? address(part) : part.replace(inMarkup, address);
		if (Array.isArray(part)) return part.map((entry) => walk(entry, key));
		if (typeof part !== 'object' || part === null) return part;
		return Object.fromEntries(
			Object.entries(part).map(([name, entry]) => [name, walk(entry, name)])
		);
	};
	return { value: walk(value) as Value, files };
}
