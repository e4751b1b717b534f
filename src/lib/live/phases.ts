/** The two rounds of choosing. A question with one round has the first. */
export const rounds = ['first', 'second'] as const;
export type Round = (typeof rounds)[number];

/** The phases of one item. `first` and `second`: choosing is open. `-closed`: nobody can choose any more. */
export const itemPhases = [
	'intro',
	'first',
	'first-closed',
	'talk',
	'second',
	'second-closed',
	'revealed'
] as const;
export type ItemPhase = (typeof itemPhases)[number];

export const phases = ['lobby', ...itemPhases, 'rating', 'ended'] as const;
export type Phase = (typeof phases)[number];

/** The way through an item, by its number of rounds. After one round the group talks over the result. */
export const ways: Record<0 | 1 | 2, readonly ItemPhase[]> = {
	0: ['intro'],
	1: ['intro', 'first', 'first-closed', 'revealed'],
	2: itemPhases
};

/** The round that is open for choosing; null in every other phase. */
export const openRound = (phase: Phase): Round | null =>
	rounds.find((round) => round === phase) ?? null;

/** The rounds that count when the group leaves an item at this phase of its way: those that were closed. */
export function countedAt(phase: ItemPhase, way: readonly ItemPhase[]): Round[] {
	const behind = way.slice(0, way.indexOf(phase) + 1);
	return rounds.filter((round) => behind.includes(`${round}-closed`));
}
