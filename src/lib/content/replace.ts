import { type Item, itemSchema } from '#lib/dilemma/item.ts';
import { nameOf } from '#lib/dilemma/finding.ts';
import type { Replacement } from '#lib/content/organisation.ts';
import { readShape } from '#lib/content/shape.ts';

/** The item with another value at a path, or what is wrong with the replacement. */
export type Replaced = { item: Item } | { says: string };

/**
 * Puts the organisation's own words in an item. The path goes by key, and in a list by id or by
 * index: rules.woon-werk.verdict. `why` replaces the explanation that stands beside the value.
 */
export function replaceIn(item: Item, replacement: Replacement): Replaced {
	const keys = replacement.path.split('.');
	const changed = put(item, keys, replacement.with);
	if (changed === undefined)
		return { says: `has path ${replacement.path}; ${item.id} has no such value` };
	const beside = [...keys.slice(0, -1), 'why'];
	const explained = replacement.why === undefined ? changed : put(changed, beside, replacement.why);
	if (explained === undefined) return { says: `has why; there is none beside ${replacement.path}` };
	return reread(replacement.raisesBallotVersion ? raised(explained) : explained, item.id);
}

function reread(changed: unknown, id: string): Replaced {
	const shape = readShape(itemSchema, changed);
	if ('value' in shape) return { item: shape.value };
	const wrong = shape.findings.map(({ field, says }) => `${nameOf(field)} ${says}`).join(', ');
	return { says: `does not fit ${id}: ${wrong}` };
}

/** A copy with the value at the keys; undefined where the keys lead to no text, number or truth. */
function put(holder: unknown, keys: readonly string[], value: unknown): unknown {
	const [key, ...rest] = keys;
	if (key === undefined) return typeof holder === 'object' ? undefined : value;
	if (Array.isArray(holder)) {
		const index = indexOf(holder, key);
		const changed = put(holder[index], rest, value);
		return changed === undefined ? undefined : holder.with(index, changed);
	}
	if (typeof holder !== 'object' || holder === null || !(key in holder)) return undefined;
	const changed = put((holder as Record<string, unknown>)[key], rest, value);
	return changed === undefined ? undefined : { ...holder, [key]: changed };
}

function indexOf(list: unknown[], key: string): number {
	const byId = list.findIndex(
		(entry) => typeof entry === 'object' && entry !== null && 'id' in entry && entry.id === key
	);
	return byId >= 0 ? byId : Number(key);
}

/** A changed meaning is another vote: its choices are not added to those of the library's text. */
function raised(item: unknown): unknown {
	const { version, ballotVersion } = item as { version: number; ballotVersion?: number };
	if (ballotVersion === undefined) return item;
	return { ...(item as object), version: version + 1, ballotVersion: ballotVersion + 1 };
}
