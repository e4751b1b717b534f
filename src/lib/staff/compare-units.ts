import type { Day } from './day.ts';
import type { ListedUnit, UnitLevel } from './list.ts';
import { changeFrom, endOn } from './move-spans.ts';
import type { UnitChange, UnitSort } from './plan.ts';
import type { StoredPeriod, StoredUnit } from './stored.ts';

type Shape = Pick<StoredPeriod, 'name' | 'parent' | 'level'>;

/** Units as they become on the day, by code. */
export type UnitTree = ReadonlyMap<string, Shape>;

/** A unit as it becomes, with where it stands in the list. */
type Wanted = { listed: ListedUnit; stored: StoredUnit | undefined; shape: Shape };

/**
 * Compares the units of a list with those that are there.
 * @param busy codes of units where somebody works on the day or later: they do not stop
 * @param whole whether the list is complete: a unit that is not on it, and is empty, then stops
 * @param since the day that new units begin
 */
export function compareUnits(
	listed: readonly ListedUnit[],
	stored: readonly StoredUnit[],
	{ on, since, busy, whole }: { on: Day; since: Day; busy: ReadonlySet<string>; whole: boolean }
): { changes: UnitChange[]; tree: UnitTree } {
	const known = new Map(stored.map((unit) => [unit.code, unit]));
	const wanted = listed.flatMap((unit): Wanted[] => {
		const own = known.get(unit.code);
		const name = unit.name ?? own?.period?.name;
		if (name === undefined) return [];
		const parent = unit.parent === undefined ? (own?.period?.parent ?? null) : unit.parent;
		const level = unit.level ?? own?.period?.level ?? 'team';
		return [{ listed: unit, stored: own, shape: { name, parent, level } }];
	});
	const tree = new Map<string, Shape>();
	for (const { code, period } of stored) if (period) tree.set(code, shapeOf(period));
	for (const { listed: unit, shape } of wanted) tree.set(unit.code, shape);
	for (const { listed: unit, stored: own, shape } of wanted)
		if (!unit.level && !own?.period) shape.level = levelAt(depthOf(tree, unit.code));
	const named = new Set(wanted.map(({ listed: unit }) => unit.code));
	const stopping = whole ? emptyUnits(tree, named, busy) : [];
	for (const code of stopping) tree.delete(code);
	return {
		tree,
		changes: [
			...wanted.flatMap((unit) => changeOf(unit, on, since)),
			...stopping.map((code) => stop(known.get(code)!, on))
		]
	};
}

/** Whether a unit hangs below itself, or below one that does. */
export const isCircular = (tree: UnitTree, code: string): boolean =>
	depthOf(tree, code) === Infinity;

function changeOf({ listed, stored, shape }: Wanted, on: Day, since: Day): UnitChange[] {
	const { code } = listed;
	const period = stored?.period ?? null;
	if (!period) {
		const row = { ...shape, startsOn: stored ? on : since, endsOn: stored?.nextOn ?? null };
		const sorts: UnitSort[] = [stored ? 'returns' : 'begins'];
		const id = stored?.id ?? null;
		return [{ sorts, code, id, before: null, after: shape, periods: [{ act: 'open', row }] }];
	}
	const sorts: UnitSort[] = [
		...(period.name === shape.name ? [] : (['renamed'] as const)),
		...(period.parent === shape.parent ? [] : (['moved'] as const)),
		...(period.level === shape.level ? [] : (['level'] as const))
	];
	if (sorts.length === 0) return [];
	const periods = changeFrom(period, shape, on);
	return [{ sorts, code, id: stored!.id, before: shapeOf(period), after: shape, periods }];
}

const stop = ({ code, id, period }: StoredUnit, on: Day): UnitChange => ({
	...{ sorts: ['stops'], code, id, after: null },
	before: shapeOf(period!),
	periods: endOn(period!, on)
});

const shapeOf = ({ name, parent, level }: StoredPeriod): Shape => ({ name, parent, level });

/** Units that nobody named, where nobody works and below which nothing is left. */
function emptyUnits(
	tree: UnitTree,
	named: ReadonlySet<string>,
	busy: ReadonlySet<string>
): string[] {
	const kept = new Set<string>();
	for (const start of [...named, ...busy]) {
		let code: string | null = start;
		while (code !== null && tree.has(code) && !kept.has(code)) {
			kept.add(code);
			code = tree.get(code)!.parent;
		}
	}
	return [...tree.keys()].filter((code) => !kept.has(code));
}

function depthOf(tree: UnitTree, code: string): number {
	const above = new Set<string>();
	let at = tree.get(code)?.parent ?? null;
	while (at !== null && tree.has(at)) {
		if (above.has(at)) return Infinity;
		above.add(at);
		at = tree.get(at)!.parent;
	}
	return above.size;
}

const levelAt = (depth: number): UnitLevel =>
	depth === 0 ? 'directorate' : depth === 1 ? 'department' : 'team';
