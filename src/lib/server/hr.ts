import type { Day } from '../programme/calendar.ts';
import { percentageOf } from '../programme/rate.ts';
import { rollUp, unplaced, type Counts, type UnitNode, type UnitRow } from '../programme/rollup.ts';
import { lineTo, subtree } from '../programme/unit-tree.ts';
import type { Db } from './db/connect.ts';
import { countsByUnit } from './db/participation.ts';
import { currentProgrammes, type PublishedProgramme } from './db/programmes.ts';
import type { HrFilter } from './hr-filter.ts';
import {
	countedProgrammes,
	hrQuestion,
	unitOptions,
	type CountedProgramme,
	type Scope,
	type UnitOption
} from './hr-question.ts';

/** Counts with the percentage; `null` when it is required of nobody. */
export type Rate = Counts & { percentage: number | null };

/** Counts with their percentage. */
export const withPercentage = <Row extends Counts>(counts: Row) => ({
	...counts,
	percentage: percentageOf(counts)
});

/** A programme that HR may ask for: as it was on a day, or the day on which it began later. */
export type Found =
	| { state: 'counted'; programme: CountedProgramme }
	| { state: 'not-yet'; title: string; since: Day };

/** Finds a programme on a day; `undefined` when there is none, or it counts as another. */
export async function findCounted(db: Db, id: string, on: Day): Promise<Found | undefined> {
	const named = ({ definition }: PublishedProgramme) => definition.id === id;
	const programme = (await countedProgrammes(db, on)).find(named);
	if (programme) return { state: 'counted', programme };
	const later = (await currentProgrammes(db)).find(named);
	if (!later || later.definition.countsAs !== undefined || later.since <= on) return undefined;
	return { state: 'not-yet', title: later.definition.title, since: later.since };
}

export type UnitTable = {
	/** They add up to the total; in the whole tree those of depth 0 do. */
	rows: (UnitRow & Rate)[];
	total: Rate;
	/** There are units below those that are shown. */
	deeper: boolean;
	/** The units above the chosen one and itself, from the top. */
	line: UnitNode[];
	units: UnitOption[];
	unitGone: boolean;
};

/** The rate of a programme by unit: the parts of the chosen unit or of the organisation, or its whole tree. */
export async function unitTable(
	db: Db,
	scope: Scope,
	programme: CountedProgramme,
	filter: HrFilter
): Promise<UnitTable> {
	const { question, units, unit, unitGone } = await hrQuestion(db, scope, programme, filter);
	const chosen = unit === unplaced ? [] : unit ? subtree(units, [unit.id]) : units;
	const { rows, total } = rollUp(chosen, await countsByUnit(db, question));
	const top = unit && unit !== unplaced ? unit.id : null;
	const parts = rows.filter(({ parentId, depth }) => (top ? parentId === top : depth === 0));
	const shown = filter.tree || parts.length === 0 ? rows : parts;
	return {
		rows: shown.map(withPercentage),
		total: withPercentage(total),
		deeper: rows.length > parts.length + (top ? 1 : 0),
		line: top ? lineTo(units, top) : [],
		units: unitOptions(units),
		unitGone
	};
}
