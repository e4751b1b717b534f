import { hash } from 'node:crypto';
import { voided, type AnyStatement } from '../../xapi/any/statement.ts';
import { namesIn, verbName } from '../../xapi/store/names.ts';

/** Keys of names that came by lately: the same people, activities and verbs come again and again. */
const lately = new Map<string, string>();
const mostKept = 10_000;

/** The key of a name (xapi/store/names.ts): the first 128 bits of its SHA-256, written as a UUID. */
export function keyOf(name: string): string {
	const kept = lately.get(name);
	if (kept) return kept;
	const hex = hash('sha256', name, 'hex');
	const key = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
	if (lately.size >= mostKept) lately.clear();
	lately.set(name, key);
	return key;
}

/** The key of the verb that voids. */
export const voidedKey = keyOf(verbName(voided));

/** What a statement is found by. */
export type Keys = {
	verb: string;
	actor: string | null;
	object: string | null;
	registration: string | null;
	members: string[] | null;
	related: string[];
	ref: string | null;
};

const keyOrNull = (name: string | undefined): string | null =>
	name === undefined ? null : keyOf(name);

/** The keys of a statement, as its row in `record` holds them. */
export function keysOf(statement: AnyStatement): Keys {
	const names = namesIn(statement);
	return {
		verb: keyOf(names.verb),
		actor: keyOrNull(names.actor),
		object: keyOrNull(names.object),
		registration: statement.context?.registration?.toLowerCase() ?? null,
		members: names.members.length > 0 ? names.members.map(keyOf) : null,
		related: names.related.map(keyOf),
		ref: names.ref ?? null
	};
}
