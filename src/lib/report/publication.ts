import type { Directorate, Row } from './table.ts';

/** A row as it is published, with whole percentages of the drawn numbers. */
export type PublishedRow = Omit<Row, 'parts'> & {
	percentages: readonly number[];
	parts: readonly PublishedRow[];
};

/** Directorates or units that are one row together. */
export type Merge = { level: 'directorate' | 'unit'; ids: readonly string[] };

/** What is published of a contest, and never changes. A sentence tells how many people voted. */
export type Publication =
	| {
			shown: 'units' | 'directorates' | 'total';
			table: PublishedRow;
			merged: readonly Merge[];
			/** Whether one statement per vote may be written. If not, one tells the number of votes. */
			statements: boolean;
	  }
	| { shown: 'sentence'; voters: number }
	| { shown: 'nothing' };

/** Freezes a table that passed the attack, with a record of what was taken together in it. */
export function freeze(
	row: Row,
	directorates: readonly Directorate[],
	statements: boolean
): Publication {
	const table = publishedRow(row);
	const hasUnits = table.parts.some(({ parts }) => parts.length > 0);
	const shown = hasUnits ? 'units' : table.parts.length > 0 ? 'directorates' : 'total';
	const merged = Object.freeze(merges(table, directorates));
	return Object.freeze({ shown, table, merged, statements });
}

/** Percentages come from the drawn numbers, never from the exact ones. */
function publishedRow({ ids, units, counts, total, parts }: Row): PublishedRow {
	return Object.freeze({
		ids: Object.freeze([...ids]),
		units: Object.freeze([...units]),
		counts: Object.freeze([...counts]),
		total,
		percentages: Object.freeze(counts.map((count) => Math.round((100 * count) / total))),
		parts: Object.freeze(parts.map(publishedRow))
	});
}

/** Which directorates and units a reader cannot tell apart in the table. */
function merges(table: Row, directorates: readonly Directorate[]): Merge[] {
	const voting = directorates.filter(({ units }) =>
		units.some(({ id }) => table.units.includes(id))
	);
	const total = { ...table, ids: voting.map(({ id }) => id) };
	const top = table.parts.length > 0 ? table.parts : [total];
	return [
		...top.filter(({ ids }) => ids.length > 1).map(({ ids }) => merge('directorate', ids)),
		...top
			.filter(({ ids }) => ids.length === 1)
			.flatMap(({ units, parts }) => (parts.length > 0 ? parts.map(({ ids }) => ids) : [units]))
			.filter((ids) => ids.length > 1)
			.map((ids) => merge('unit', ids))
	];
}

const merge = (level: Merge['level'], ids: readonly string[]): Merge =>
	Object.freeze({ level, ids: Object.freeze([...ids]) });
