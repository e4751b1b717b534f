/** The votes of one unit in one contest: how many people chose each option. Options keep one order. */
export type Unit = { id: string; counts: readonly number[] };

export type Directorate = { id: string; units: readonly Unit[] };

/**
 * A row before it is drawn. `ids`: the directorates or units it stands for, more than one where they
 * are taken together, none for the whole organisation. `units`: all units with votes inside it.
 */
export type Group = {
	ids: readonly string[];
	units: readonly string[];
	voters: number;
	parts: readonly Group[];
};

/** A row as it is drawn: multiples of 5 that add up. */
export type Row = {
	ids: readonly string[];
	units: readonly string[];
	counts: readonly number[];
	total: number;
	parts: readonly Row[];
};

/** What is known of an earlier table of the same dilemma, and of the votes it was drawn from. */
export type Earlier = {
	table: Row;
	/** The exact number of voters per unit. */
	voters: ReadonlyMap<string, number>;
	/** The exact votes per option of the whole organisation, where vote statements told them. */
	totals?: readonly number[];
};

/** A row and all rows inside it, itself first. */
export function flatten<T extends { parts: readonly T[] }>(row: T): T[] {
	return [row, ...row.parts.flatMap((part) => flatten(part))];
}

/** The sum of some numbers. */
export const sum = (numbers: readonly number[]): number =>
	numbers.reduce((total, number) => total + number, 0);

/** Option by option, the sum of some counts. */
export function add(counts: readonly (readonly number[])[]): number[] {
	return (counts[0] ?? []).map((_, option) => sum(counts.map((each) => each[option]!)));
}
