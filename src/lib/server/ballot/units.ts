import { organisation, reportingUnits } from '../../ballot/reporting-unit.ts';
import { readContest } from '../../ballot/contest.ts';
import type { Day } from '../../programme/calendar.ts';
import {
	freezeUnits,
	placeOf,
	reportingUnitsOf,
	staffedUnits,
	unplacedStaff
} from '../db/ballot-contests.ts';
import type { Db } from '../db/connect.ts';
import { issuedTo } from '../db/issuance.ts';

/**
 * Freezes who is counted with whom in a period, as the organisation stands on a day.
 * @param name what the organisation is called
 * @returns the ids of the reporting units
 */
export async function freezeReportingUnits(
	app: Db,
	period: string,
	name: string,
	on: Day
): Promise<string[]> {
	const [units, unplaced] = await Promise.all([staffedUnits(app, on), unplacedStaff(app, on)]);
	const byId = new Map(units.map((unit) => [unit.id, unit]));
	const place = reportingUnits(units, unplaced);
	const ids = new Set(place.values());
	// Who has no place in the tree reports with the organisation, also where no unit does.
	if (unplaced > 0 || units.length === 0) ids.add(organisation);
	const directorateOf = (id: string | null | undefined): (typeof units)[number] | undefined => {
		const unit = id ? byId.get(id) : undefined;
		return !unit || unit.level === 'directorate' ? unit : directorateOf(unit.parentId);
	};
	const groups = [...ids].map((id) => {
		const directorate = directorateOf(id);
		const members = units.filter((unit) => place.get(unit.id) === id);
		const staff = members.reduce((sum, unit) => sum + unit.staff, 0);
		return {
			period,
			id,
			name: byId.get(id)?.name ?? name,
			directorate: directorate?.id ?? null,
			directorateName: directorate?.name ?? null,
			staff: id === organisation ? staff + unplaced : staff
		};
	});
	await freezeUnits(
		app,
		period,
		groups,
		[...place].map(([unitId, reportingUnit]) => ({ period, unitId, reportingUnit }))
	);
	return [...ids];
}

/**
 * With whom somebody is counted in a period. The first ballot fixes it: who moves keeps it. Who works in
 * a unit that was not there reports with the nearest above it, or else with the organisation where that
 * is counted, or with the largest group.
 */
export async function reportingUnitOf(
	app: Db,
	period: string,
	personId: string,
	on: Day
): Promise<string> {
	const [first] = await issuedTo(app, personId, period);
	const fixed = first && readContest(first.contest);
	if (fixed?.ok) return fixed.value.unit;
	const place = await placeOf(app, period, personId, on);
	if (place) return place;
	const groups = (await reportingUnitsOf(app, period)).map(({ id }) => id);
	return groups.includes(organisation) ? organisation : (groups[0] ?? organisation);
}

/** Whether every ballot that somebody was noted for in a period is of this unit. */
export async function isOnlyUnit(
	app: Db,
	{ period, personId, unit }: { period: string; personId: string; unit: string }
): Promise<boolean> {
	return (await issuedTo(app, personId, period)).every(({ contest }) => {
		const read = readContest(contest);
		return read.ok && read.value.unit === unit;
	});
}
