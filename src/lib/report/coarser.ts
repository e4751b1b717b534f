import { join, smallest } from './groups.ts';
import type { Group } from './table.ts';

/**
 * The next coarser table, after the row of these units failed: a unit goes with the smallest beside
 * it; for a larger row all units go, then directorates one by one, until only the total is left.
 */
export function coarser(table: Group, failing: Group['units']): Group {
	const directorate = table.parts.find(({ units }) => units === failing);
	if (directorate || table.units === failing) {
		if (table.parts.some(({ parts }) => parts.length > 0))
			return { ...table, parts: table.parts.map((part) => ({ ...part, parts: [] })) };
		return { ...table, parts: directorate ? withNeighbour(table.parts, directorate) : [] };
	}
	const parts = table.parts.map((part) => {
		const unit = part.parts.find(({ units }) => units === failing);
		return unit ? { ...part, parts: withNeighbour(part.parts, unit) } : part;
	});
	return { ...table, parts };
}

function withNeighbour(rows: readonly Group[], failing: Group): Group[] {
	if (rows.length <= 2) return [];
	const neighbour = smallest(rows.filter((row) => row !== failing))!;
	const others = rows.filter((row) => row !== failing && row !== neighbour);
	return [...others, { ...join([neighbour, failing]), parts: [] }];
}
