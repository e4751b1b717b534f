import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Language } from '../../../i18n/language.ts';
import type { Day } from '../../../programme/calendar.ts';
import { record } from '../../db/audit.ts';
import type { Db } from '../../db/connect.ts';
import { unitsOn } from '../../db/participation.ts';
import {
	keepPlanned,
	lockPlanned,
	plannedActivity,
	plannedIn,
	removePlanned,
	type PlannedActivity,
	type PlannedRow
} from '../../db/planned-activities.ts';
import { unitOptions, type UnitOption } from '../../hr-question.ts';
import { lineOf, type CalendarLine } from './line.ts';
import { byMonth, type YearByMonth } from './months.ts';
import { plannedEntry } from './year.ts';
import { readPlanned, type PlannedProblems, type TypedPlanned } from './fields.ts';

/** Who plans, on which day. */
export type Planner = { personId: string; on: Day };

/** Something of the calendar before and after an act: nothing is that it was not there. */
export type PlannedAct = { before: PlannedActivity | null; after: PlannedActivity | null };

export type PlanningPage = YearByMonth<CalendarLine & Pick<PlannedRow, 'activityId'>> & {
	/** How many there are. */
	count: number;
	units: UnitOption[];
	/** The one to change. */
	edited: PlannedActivity | null;
};

const id = v.pipe(v.string(), v.uuid());

/** What is planned in a year, and one of it to change. */
export async function planningPage(
	db: Db,
	on: Day,
	year: number,
	edit: string | null,
	language: Language
): Promise<PlanningPage> {
	const [rows, units, edited] = await Promise.all([
		plannedIn(db, { from: `${year}-01-01`, to: `${year}-12-31` }),
		unitsOn(db, on),
		v.is(id, edit) ? plannedActivity(db, edit) : undefined
	]);
	const lines = rows.map((row) => ({
		...{ ...lineOf(plannedEntry(row), on, language), id: row.id },
		activityId: row.activityId
	}));
	return {
		...{ ...byMonth(lines, year), count: rows.length },
		...{ units: unitOptions(units), edited: edited ?? null }
	};
}

/**
 * Plans an activity, or changes the one with this id.
 * @returns what was done, or what is wrong; `undefined` when the one to change is gone
 */
export function savePlanned(
	db: Db,
	planner: Planner,
	changed: string | null,
	form: FormData
): Promise<
	| { ok: true; act: PlannedAct }
	| {
			ok: false;
			typed: TypedPlanned;
			problems: PlannedProblems;
			edited: PlannedActivity | null;
	  }
	| undefined
> {
	return db.transaction(async (tx) => {
		const before = v.is(id, changed) ? await lockPlanned(tx, changed) : undefined;
		if (changed !== null && !before) return undefined;
		const read = readPlanned(form);
		if (!read.ok) return { ...read, edited: before ?? null };
		const { planned } = read;
		const known = (await unitsOn(tx, planner.on)).some((unit) => unit.id === planned.unitId);
		if (planned.unitId !== null && !known && planned.unitId !== before?.unitId) {
			const typed = Object.fromEntries(
				Object.entries(planned).map(([name, value]) => [name, value ?? ''])
			) as TypedPlanned;
			return { ok: false, typed, problems: { unitId: 'no-unit' }, edited: before ?? null };
		}
		const kept = { id: before?.id ?? randomUUID(), activityId: before?.activityId ?? null };
		const after = { ...kept, ...planned };
		await keepPlanned(tx, after);
		await log(tx, planner, before ? 'change-planned' : 'add-planned');
		return { ok: true, act: { before: before ?? null, after } };
	});
}

/** Takes an activity out of the calendar; its entry of the register stays. `undefined` when it is gone. */
export function dropPlanned(
	db: Db,
	planner: Planner,
	dropped: string
): Promise<PlannedAct | undefined> {
	return db.transaction(async (tx) => {
		const before = v.is(id, dropped) ? await lockPlanned(tx, dropped) : undefined;
		if (!before) return undefined;
		await removePlanned(tx, before.id);
		await log(tx, planner, 'remove-planned');
		return { before, after: null };
	});
}

const log = (db: Db, { personId }: Planner, action: string) =>
	record(db, {
		...{ actor: personId, role: 'integrity-coordinator', action, object: 'year-calendar' },
		...{ result: 'ok', origin: 'web' }
	});
