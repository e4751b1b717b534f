import type { Definition } from '#lib/xapi/any/activities.ts';
import { withSaid, type Known } from '#lib/xapi/store/definitions.ts';
import type { ActivityRow } from '../db/record-writing.ts';
import type { Fresh } from './judging.ts';

/**
 * What is known of activities after new statements.
 * @param before definitions as JSON, by key
 * @returns those that changed
 */
export function known(before: ReadonlyMap<string, string>, fresh: readonly Fresh[]): ActivityRow[] {
	const all = new Map<string, Known & { iri: string }>();
	for (const { one } of fresh)
		for (const [key, { iri, definition }] of one.said) {
			const known = withSaid(all.get(key) ?? knownAs(before.get(key)), definition);
			if (known) all.set(key, { ...known, iri });
		}
	return [...all]
		.map(([key, { iri, definition }]) => ({ key, iri, definition: JSON.stringify(definition) }))
		.filter(({ key, definition }) => definition !== before.get(key));
}

const knownAs = (text: string | undefined): Known | undefined =>
	text === undefined
		? undefined
		: { definition: JSON.parse(text) as Definition, length: text.length };
