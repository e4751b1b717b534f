import { canonical } from '#lib/drafting/canonical.ts';
import type { Draft, Origin, Part } from './draft.ts';

/** One text for an origin, to find its table by. */
export const originKey = (origin: Origin): string => canonical(origin);

/** Where a part gets its numbers; nothing for a part without a table. */
export const originOf = (part: Part): Origin | undefined => ('of' in part ? part.of : undefined);

/** Every origin that a draft names, each once. */
export function originsOf(draft: Draft): Origin[] {
	const all = draft.chapters.flatMap(({ parts }) => parts.flatMap((part) => originOf(part) ?? []));
	return [...new Map(all.map((origin) => [originKey(origin), origin])).values()];
}

/** Every entry of the case book that a draft names, each once. */
export const quotesOf = (draft: Draft): string[] => [
	...new Set(
		draft.chapters.flatMap(({ parts }) =>
			parts.flatMap((part) => (part.kind === 'quote' ? [part.entry] : []))
		)
	)
];

/** Every year of a plan that a draft names; `years` where a part says none. */
export const planYearsOf = (draft: Draft, years: readonly number[]): number[] => [
	...new Set(
		draft.chapters.flatMap(({ parts }) =>
			parts.flatMap((part) => (part.kind === 'plan' ? planYears(part, years) : []))
		)
	)
];

/** The years of a plan in a report over some years. */
export const planYears = (
	{ years }: Extract<Part, { kind: 'plan' }>,
	ofReport: readonly number[]
): readonly number[] => (years.length > 0 ? years : ofReport);
