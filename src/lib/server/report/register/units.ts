import type { Known } from '#lib/report/activity/read-activity.ts';
import { plain } from '#lib/report/activity/column-names.ts';
import type { Day } from '#lib/report/day.ts';
import type { UnitSpan } from '../../db/activity-units.ts';
import { unitOptions, type Scope } from '../../hr-question.ts';

/** A unit to tick: its code is what a file may call it. `gone`: it is no longer there. */
export type UnitTick = { id: string; code: string; name: string; depth: number; gone: boolean };

export type UnitsInTime = ReturnType<typeof unitsInTime>;

/** Every unit there ever was, as it stood on any day: what was done in 2021 was done in the units of 2021. */
export function unitsInTime(spans: readonly UnitSpan[]) {
	const byId = Map.groupBy(spans, ({ id }) => id);

	/** The unit on a day; before it began as it began, and after it ended as it ended. */
	function on(id: string, day: Day): UnitSpan | undefined {
		const own = byId.get(id) ?? [];
		return own.findLast(({ startsOn }) => startsOn <= day) ?? own[0];
	}

	/** Whether a unit stood below one of these on a day, or is one of them. */
	function isWithin(scope: Scope, id: string, day: Day): boolean {
		if (scope === null) return true;
		const passed = new Set<string>();
		for (let unit = on(id, day); unit && !passed.has(unit.id);) {
			if (scope.includes(unit.id)) return true;
			passed.add(unit.id);
			unit = unit.parentId ? on(unit.parentId, day) : undefined;
		}
		return false;
	}

	const runs = ({ startsOn, endsOn }: UnitSpan, day: Day) =>
		startsOn <= day && (endsOn === null || endsOn > day);

	/** The units of a scope to choose from: those of a day in the order of the tree, then those that are gone. */
	function ticks(scope: Scope, day: Day): UnitTick[] {
		const standing = spans.filter((span) => runs(span, day) && isWithin(scope, span.id, day));
		const here = unitOptions(standing).map((unit) => ({
			...unit,
			code: on(unit.id, day)!.code,
			gone: false
		}));
		const known = new Set(here.map(({ id }) => id));
		const gone = [...byId.values()]
			.map((own) => own.findLast(({ startsOn }) => startsOn <= day))
			.filter((last) => last !== undefined && !known.has(last.id))
			.filter((last) => isWithin(scope, last!.id, last!.startsOn))
			.map((last) => ({ id: last!.id, code: last!.code, name: last!.name, depth: 0, gone: true }))
			.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
		return [...here, ...gone];
	}

	/**
	 * What the units may be called in a file: their code, and every name they had. A name that another unit
	 * bears too is the name of neither: which one is meant only the code says.
	 */
	function named(): Known['units'] {
		const words = spans.flatMap(({ id, code, name }) =>
			[code, name].map((word) => ({ id, word: plain(word) }))
		);
		const bearers = Map.groupBy(words, ({ word }) => word);
		const isOwn = (name: string) =>
			new Set(bearers.get(plain(name))!.map(({ id }) => id)).size === 1;
		return spans.map(({ id, code, name }) => ({ id, code, name: isOwn(name) ? name : code }));
	}

	/** What our own file calls a unit: its code, unless that holds what stands between two units. */
	function wordOf(id: string): string {
		const [{ code } = { code: '' }] = byId.get(id) ?? [];
		const isClear = (word: string) => !/[,|]/.test(word);
		if (isClear(code)) return code;
		return named().find((unit) => unit.id === id && isClear(unit.name))?.name ?? code;
	}

	return {
		isWithin,
		ticks,
		named,
		has: (id: string) => byId.has(id),
		nameOn: (id: string, day: Day) => on(id, day)?.name ?? '',
		wordOf
	};
}
