import type { RuleChoices } from './rule-draft.ts';

/** What a rule can be about: programmes that count by themselves, the tree of units, groups HR names. */
export type RuleOptions = {
	programmes: { id: string; title: string }[];
	/** Titles of programmes that count as another, such as one in easy Dutch: the rules of the other hold. */
	versions: string[];
	/** Each under the one it belongs to. */
	units: { id: string; name: string; depth: number }[];
	audiences: string[];
};

/** The codes and ids of what can be chosen. */
export const choicesOf = ({
	programmes,
	units,
	audiences
}: Omit<RuleOptions, 'versions'>): RuleChoices => ({
	programmes: programmes.map(({ id }) => id),
	units: units.map(({ id }) => id),
	audiences
});
