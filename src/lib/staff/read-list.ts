import type { StaffColumn } from './columns.ts';
import type { Row, StaffList } from './list.ts';
import { gatherPeople } from './gather-people.ts';
import { gatherUnits } from './gather-units.ts';
import { headKeys, type Mapping } from './mapping.ts';
import { unitNames, type KnownUnit } from './name-units.ts';
import type { Problem } from './problem.ts';
import { readLine, type Vocabulary } from './read-line.ts';

export type Known = Vocabulary & { units: readonly KnownUnit[] };

/**
 * Reads the lines of a staff list below its heads. A line is a contract of somebody, or without a
 * personnel number a unit. Everything that is wrong is told at once; a list with problems is not used.
 */
export function readList(
	heads: readonly string[],
	rows: readonly Row[],
	mapping: Mapping,
	known: Known
): { list: StaffList; problems: Problem[] } {
	const columns = headKeys(heads).map((key) => mapping.columns[key] ?? '');
	const read = rows.map((row) => readLine(row, columns, known));
	const lines = read.map(({ told }) => told);
	const has = (column: StaffColumn) => columns.includes(column);
	const names = unitNames(lines, known.units, has('unit'));
	const problems = read.flatMap((each) => each.problems);
	const units = gatherUnits(lines, names, problems);
	const people = gatherPeople(lines, names, problems);
	problems.sort((one, other) => one.line - other.line);
	const told = columns.filter((column) => column !== '');
	return { list: { people, units, columns: told }, problems };
}
