import type { UnitNode } from './rollup.ts';

/** The units of `roots` with everything below them. */
export function subtree(units: readonly UnitNode[], roots: readonly string[]): UnitNode[] {
	const line = linesIn(units);
	return units.filter(({ id }) => line(id).some((unit) => roots.includes(unit.id)));
}

/** Of the units of `ids` those that lie below no other of them: nested units can be subtracted. */
export function topmost(units: readonly UnitNode[], ids: readonly string[]): UnitNode[] {
	const line = linesIn(units);
	return units.filter(({ id }) => line(id).filter((unit) => ids.includes(unit.id))[0]?.id === id);
}

/** The way from the top of the tree down to a unit, itself last; empty for a unit that is not there. */
export function lineTo(units: readonly UnitNode[], id: string): UnitNode[] {
	return linesIn(units)(id);
}

function linesIn(units: readonly UnitNode[]): (id: string) => UnitNode[] {
	const byId = new Map(units.map((unit) => [unit.id, unit]));
	return (id) => {
		const line: UnitNode[] = [];
		for (let unit = byId.get(id); unit && !line.includes(unit);) {
			line.unshift(unit);
			unit = unit.parentId ? byId.get(unit.parentId) : undefined;
		}
		return line;
	};
}
