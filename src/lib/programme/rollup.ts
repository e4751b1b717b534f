/** A unit as it stood on a date; `parentId` null is a unit directly under the organisation. */
export type UnitNode = { id: string; parentId: string | null; name: string; level: string };

/** People of whom it is required, those who are done, and those who are not although it was due. */
export type Counts = { required: number; done: number; overdue: number };

/** People of one unit, not of the units below it. */
export type UnitCount = Counts & { unitId: string | null };

/** `level` is that of the unit, `direct` for people of a unit who are in none below it, or `unplaced`. */
export type UnitRow = UnitNode & Counts & { depth: number };

export type Rollup = { rows: UnitRow[]; total: Counts };

/** The row of people whose unit is not in the tree. */
export const unplaced = 'unplaced';

/**
 * Adds people up along the tree. Every row is the sum of the rows right below it, and the rows at the
 * top (`depth` 0) add up to the total: people whose unit is not in the tree have a row of their own.
 */
export function rollUp(units: readonly UnitNode[], counts: readonly UnitCount[]): Rollup {
	const known = new Set(units.map(({ id }) => id));
	const parentOf = ({ parentId }: UnitNode) => (parentId && known.has(parentId) ? parentId : '');
	const children = Map.groupBy(units, parentOf);
	const own = Map.groupBy(counts, ({ unitId }) => unitId ?? '');
	const rows: UnitRow[] = [];
	const reached = new Set<string>();
	const inTree = below('', 0);
	const loose = sum(counts.filter(({ unitId }) => !reached.has(unitId ?? '')));
	if (loose.required > 0) {
		rows.push({ id: unplaced, parentId: null, name: '', level: unplaced, depth: 0, ...loose });
	}
	return { rows, total: sum([inTree, loose]) };

	function below(parent: string, depth: number): Counts {
		const sorted = (children.get(parent) ?? []).toSorted((a, b) =>
			a.name.localeCompare(b.name, 'nl')
		);
		return sum(sorted.map((unit) => add(unit, depth)));
	}

	function add(unit: UnitNode, depth: number): Counts {
		const row: UnitRow = { ...unit, depth, ...sum([]) };
		rows.push(row);
		reached.add(unit.id);
		const direct = sum(own.get(unit.id) ?? []);
		if (direct.required > 0 && children.has(unit.id)) {
			const place = { id: `${unit.id}/direct`, parentId: unit.id, name: unit.name };
			rows.push({ ...place, level: 'direct', depth: depth + 1, ...direct });
		}
		return Object.assign(row, sum([direct, below(unit.id, depth + 1)]));
	}
}

function sum(counts: readonly Counts[]): Counts {
	return {
		required: counts.reduce((total, { required }) => total + required, 0),
		done: counts.reduce((total, { done }) => total + done, 0),
		overdue: counts.reduce((total, { overdue }) => total + overdue, 0)
	};
}
