import * as v from 'valibot';
import type { Activity } from '#lib/report/activity/activity.ts';
import type { Day } from '#lib/report/day.ts';
import { unitSpans } from '../../db/activity-units.ts';
import type { Db } from '../../db/connect.ts';
import type { Scope } from '../../hr-question.ts';
import type { SignedIn } from '../../sessions.ts';
import { unitsInTime, type UnitsInTime } from './units.ts';

/** Who works with the register. `scope`: the units that are theirs, with all below; null is everything. */
export type Keeper = {
	personId: string;
	role: 'integrity-coordinator' | 'unit-coordinator';
	scope: Scope;
};

/** What an act on the register is done with: who, on which day, and the units through time. */
export type Desk = { keeper: Keeper; today: Day; units: UnitsInTime };

/** A coordinator of the whole organisation keeps everything; others what is of their units. */
export function keeperOf({ personId, grants }: Pick<SignedIn, 'personId' | 'grants'>): Keeper {
	const own = grants.filter(
		({ role }) => role === 'integrity-coordinator' || role === 'unit-coordinator'
	);
	const whole = own.filter(({ unitId }) => unitId === null).map(({ role }) => role);
	if (whole.includes('integrity-coordinator'))
		return { personId, role: 'integrity-coordinator', scope: null };
	const units = own.map(({ unitId }) => unitId).filter((id) => id !== null);
	return { personId, role: 'unit-coordinator', scope: whole.length > 0 ? null : units };
}

/** Whether somebody answers for all of the register: confirms, takes files over, and sees every act. */
export const keepsAll = ({ role }: Keeper): boolean => role === 'integrity-coordinator';

export const deskOf = async (db: Db, keeper: Keeper, today: Day): Promise<Desk> => ({
	keeper,
	today,
	units: unitsInTime(await unitSpans(db))
});

type Placed = Pick<Activity, 'units' | 'to'>;

/** Who keeps one of its units sees an entry; what is of the whole organisation only who keeps everything. */
export const maySee = ({ keeper: { scope }, units }: Desk, { units: ids, to }: Placed): boolean =>
	scope === null || ids.some((id) => units.isWithin(scope, id, to));

/** Who keeps all of its units changes an entry. */
export const mayChange = (desk: Desk, entry: Placed): boolean => {
	const { scope } = desk.keeper;
	if (scope === null) return true;
	const isOwn = (id: string) => desk.units.isWithin(scope, id, entry.to);
	return entry.units.length > 0 && entry.units.every(isOwn);
};

/** Whether a text is an id of the database. */
export const isId = (text: string | null): text is string =>
	v.is(v.pipe(v.string(), v.uuid()), text);
