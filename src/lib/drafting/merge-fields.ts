import { canonical } from './canonical.ts';

/** What somebody saw of each field, as text: it goes along with the form. */
export type SeenFields = Readonly<Record<string, string>>;

/** The fields as somebody sees them now. */
export const seenFields = (fields: object): SeenFields =>
	Object.fromEntries(
		Object.entries(fields).map(([name, value]) => [name, canonical(value ?? null)])
	);

/** What a form says that was seen of each field; a form that says nothing of it began from nothing. */
export function readSeen(text: unknown): SeenFields {
	try {
		const read: unknown = JSON.parse(String(text));
		return Object.fromEntries(
			Object.entries(Object(read)).flatMap(([name, value]) =>
				typeof value === 'string' ? [[name, value]] : []
			)
		);
	} catch {
		return {};
	}
}

/**
 * Brings what somebody typed together with what somebody else changed since it was shown: a field that was
 * left alone stays as it is now.
 * @returns what becomes of the fields, and the names of those that both changed: of them `merged` has mine
 */
export function mergeFields<Fields extends object>(
	seen: SeenFields,
	mine: Fields,
	theirs: Fields
): { merged: Fields; both: (keyof Fields & string)[] } {
	if (Object.keys(seen).length === 0) return { merged: mine, both: [] };
	const typed = seenFields(mine);
	const now = seenFields(theirs);
	const names = Object.keys({ ...theirs, ...mine }) as (keyof Fields & string)[];
	const changed = names.filter((name) => at(seen, name) !== at(now, name));
	const left = changed.filter((name) => at(typed, name) === at(seen, name));
	return {
		merged: { ...mine, ...Object.fromEntries(left.map((name) => [name, theirs[name]])) },
		both: changed.filter((name) => ![at(seen, name), at(now, name)].includes(at(typed, name)))
	};
}

/** A field that is not there is an empty one. */
const at = (seen: SeenFields, name: string) => seen[name] ?? 'null';
