import type { Definition } from '#lib/xapi/any/activities.ts';
import { merged } from '#lib/xapi/store/definitions.ts';
import type { ActivityRow } from '../db/record-writing.ts';
import type { Fresh } from './judging.ts';

/**
 * What is known of activities after new statements.
 * @param before definitions as JSON, by key
 * @returns those that changed
 */
export function known(before: ReadonlyMap<string, string>, fresh: readonly Fresh[]): ActivityRow[] {
	const changed = new Map<string, ActivityRow>();
	for (const { one } of fresh)
		for (const [key, { iri, definition }] of one.said) {
			const text = changed.get(key)?.definition ?? before.get(key);
			const said = JSON.stringify(definition);
			const all =
				text === undefined || text === said
					? said
					: JSON.stringify(merged(JSON.parse(text) as Definition, definition));
			if (all !== text) changed.set(key, { key, iri, definition: all });
		}
	return [...changed.values()];
}
