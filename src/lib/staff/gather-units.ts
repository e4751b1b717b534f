import type { StaffColumn } from './columns.ts';
import type { ListedUnit } from './list.ts';
import type { Named, unitNames } from './name-units.ts';
import type { Problem } from './problem.ts';
import type { ToldLine } from './read-line.ts';

type Names = ReturnType<typeof unitNames>;

/**
 * The units of a list. A line of a unit alone says with an empty cell that it hangs directly under the
 * organisation; on a line of a person an empty cell says nothing. What two lines say differently is a problem.
 */
export function gatherUnits(
	lines: readonly ToldLine[],
	names: Names,
	problems: Problem[]
): ListedUnit[] {
	const units = new Map<string, ListedUnit>();
	for (const told of lines) {
		if (told.unit === '' && told.unitName === '') continue;
		const code = codeIn(names.ofLine(told), told, told.unit ? 'unit' : 'unitName', problems);
		if (code === undefined) continue;
		const parent = parentOf(told, names, problems);
		const { line, level } = told;
		const name = told.unitName || undefined;
		const unit = units.get(code);
		if (!unit) {
			units.set(code, { line, code, name, parent, level });
			continue;
		}
		const differs = (column: StaffColumn, value: string, one: unknown, other: unknown) => {
			if (one === undefined || other === undefined || one === other) return;
			problems.push({ line, column, value, reason: 'unit-differs', other: String(unit.line) });
		};
		differs('unitName', told.unitName, unit.name, name);
		differs('parent', told.parent ?? '', unit.parent, parent);
		differs('level', level ?? '', unit.level, level);
		unit.name ??= name;
		if (unit.parent === undefined) unit.parent = parent;
		unit.level ??= level;
	}
	return withParents(units);
}

/** A unit above another is part of the list, also where no line is about it. */
function withParents(units: Map<string, ListedUnit>): ListedUnit[] {
	for (const { parent, line } of [...units.values()]) {
		if (!parent || units.has(parent)) continue;
		units.set(parent, { line, code: parent, name: undefined, parent: undefined, level: undefined });
	}
	return [...units.values()];
}

function parentOf(told: ToldLine, names: Names, problems: Problem[]): string | null | undefined {
	if (told.parent === undefined) return undefined;
	if (told.parent === '') return told.number === '' ? null : undefined;
	return codeIn(names.find(told.parent), told, 'parent', problems);
}

function codeIn(
	named: Named,
	told: ToldLine,
	column: 'unit' | 'unitName' | 'parent',
	problems: Problem[]
): string | undefined {
	if (typeof named === 'object') return named.code;
	const reason = named === 'unknown' ? 'unit-unknown' : 'unit-ambiguous';
	problems.push({ line: told.line, column, value: told[column] ?? '', reason });
	return undefined;
}
