import type { Definition } from '#lib/xapi/any/activities.ts';
import type { Prepared } from './prepared.ts';

/**
 * What a pen remembers of the store. It holds as long as the moment given out last is still `since`: whoever
 * changes what stands there moves that on.
 */
export type Memory = {
	since: string | undefined;
	/** What may be said of activities, by key, that adds nothing to what is known: as JSON. */
	idle: Map<string, Set<string>>;
};

/** At most so many activities, and so many texts of so many characters for each. */
const most = { activities: 2_000, texts: 4, characters: 1_000 };

/** A memory of nothing. */
export const blank = (): Memory => ({ since: undefined, idle: new Map() });

/**
 * Remembers what a transaction found and left behind.
 * @param found the moment given out last before it; `left`: after it
 * @param changed keys of activities of which more is known now
 */
export function remember(
	memory: Memory,
	{ found, left }: { found: string; left: string },
	told: readonly Prepared[],
	changed: ReadonlySet<string>
): void {
	if (memory.since !== found) memory.idle.clear();
	memory.since = left;
	const unsettled = new Set([...changed, ...saidTwoWays(told)]);
	for (const key of unsettled) memory.idle.delete(key);
	for (const { said } of told)
		for (const [key, { definition }] of said)
			if (!unsettled.has(key)) keep(memory, key, definition);
}

/** Keys of activities of which one transaction said different things: what is known may end as it began. */
function* saidTwoWays(told: readonly Prepared[]): Generator<string> {
	const texts = new Map<string, string>();
	for (const { said } of told)
		for (const [key, { definition }] of said) {
			const text = JSON.stringify(definition);
			if ((texts.get(key) ?? text) !== text) yield key;
			texts.set(key, text);
		}
}

function keep({ idle }: Memory, key: string, definition: Definition): void {
	const text = JSON.stringify(definition);
	const texts = idle.get(key) ?? new Set();
	if (text.length > most.characters || texts.size >= most.texts) return;
	if (idle.size >= most.activities) idle.clear();
	idle.set(key, texts.add(text));
}

/** Whether all that a statement says of activities is known already. */
export function isKnown({ idle }: Memory, { said }: Prepared): boolean {
	for (const [key, { definition }] of said)
		if (!idle.get(key)?.has(JSON.stringify(definition))) return false;
	return true;
}
