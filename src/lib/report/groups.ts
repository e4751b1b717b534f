import { sum, type Directorate, type Group } from './table.ts';

/** A row stands for at least this many voters. */
export const smallestGroup = 20;

type Part = Omit<Group, 'parts'>;

/** The rows of an earlier table. */
type Rows = readonly { ids: readonly string[]; parts: Rows }[];

/**
 * The rows that may be tried: directorates and units with fewer than 20 voters are taken together. It
 * looks at participation only, never at what was chosen. Units without a vote are in no row. Last
 * year's groups stay where they still hold all units and none has become too small.
 */
export function groupVoters(directorates: readonly Directorate[], previous?: Rows): Group {
	const units = new Map(directorates.map((each) => [each.id, unitsOf(each)]));
	const parts = directorates
		.map(({ id }) => ({ ...join(units.get(id)!), ids: [id] }))
		.filter(({ voters }) => voters > 0);
	const rows = split(parts, previous).map((part) => {
		const own = part.ids.length === 1 ? units.get(part.ids[0]!)! : [];
		const before = previous?.find(({ ids }) => ids.length === 1 && ids[0] === part.ids[0]);
		return { ...part, parts: split(own, before?.parts).map((unit) => ({ ...unit, parts: [] })) };
	});
	return { ...join(parts), ids: [], parts: rows };
}

/** Rows as one row. */
export function join(parts: readonly Part[]): Part {
	return {
		ids: parts.flatMap(({ ids }) => ids),
		units: parts.flatMap(({ units }) => units),
		voters: sum(parts.map(({ voters }) => voters))
	};
}

/** The smallest of some rows; of two equal ones the first by name. */
export function smallest<T extends Part>(parts: readonly T[]): T | undefined {
	return parts.toSorted((a, b) => a.voters - b.voters || (a.ids[0]! < b.ids[0]! ? -1 : 1))[0];
}

const unitsOf = ({ units }: Directorate): Part[] =>
	units
		.map(({ id, counts }) => ({ ids: [id], units: [id], voters: sum(counts) }))
		.filter(({ voters }) => voters > 0);

/** Two or more rows, or none: one row would say the same as the row above it. */
function split(parts: readonly Part[], previous: Rows = []): Part[] {
	const rows = asBefore(parts, previous) ?? withOther(parts);
	return rows.length > 1 ? rows : [];
}

function asBefore(parts: readonly Part[], previous: Rows): Part[] | undefined {
	const rows = previous
		.map(({ ids }) => join(parts.filter((part) => ids.includes(part.ids[0]!))))
		.filter(({ voters }) => voters > 0);
	const all = sum(rows.map(({ ids }) => ids.length)) === parts.length;
	return all && rows.length > 1 && rows.every(isLarge) ? rows : undefined;
}

function withOther(parts: readonly Part[]): Part[] {
	const large = new Set(parts.filter(isLarge));
	const other = parts.filter((part) => !large.has(part));
	while (other.length > 0 && large.size > 0 && !isLarge(join(other))) {
		const next = smallest([...large])!;
		large.delete(next);
		other.push(next);
	}
	return other.length > 0 ? [...large, join(other)] : [...large];
}

const isLarge = ({ voters }: Part): boolean => voters >= smallestGroup;
