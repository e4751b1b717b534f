/** Documents besides statements: where somebody is in an activity, what is kept of an activity, of somebody. */
export const documentKinds = ['state', 'activity-profile', 'agent-profile'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Whether a Content-Type says that it is JSON, with or without parameters. */
export const isJson = (contentType: string): boolean =>
	contentType.split(';')[0]!.trim().toLowerCase() === 'application/json';

/**
 * A document after another one was posted to it: the properties of the second stand in place of those of the
 * first, one level deep (xAPI 1.0.3, Communication, section 2.2).
 * @returns JSON; `undefined` when one of both is no JSON object
 */
export function merge(before: string, posted: string): string | undefined {
	const [known, said] = [before, posted].map(readJson);
	return isObject(known) && isObject(said) ? JSON.stringify({ ...known, ...said }) : undefined;
}

/** Whether a text is JSON: any, or an object only. */
export const hasJson = (text: string, asked: 'any' | 'object'): boolean => {
	const read = readJson(text);
	return asked === 'any' ? read !== undefined : isObject(read);
};

/** What a text says in JSON; `undefined` when it is none. */
function readJson(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

const isObject = (read: unknown): read is object =>
	typeof read === 'object' && read !== null && !Array.isArray(read);
