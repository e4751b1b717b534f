import type { Db } from '../../db/connect.ts';
import { plannedActivity, type PlannedActivity } from '../../db/planned-activities.ts';
import { isId, maySee, type Desk } from './keeper.ts';

/** What was planned, to make an entry of; `undefined` where it is not there, or is of units of others. */
export async function planFor(
	db: Db,
	desk: Desk,
	id: string | null
): Promise<PlannedActivity | undefined> {
	const found = isId(id) ? await plannedActivity(db, id) : undefined;
	if (!found || found.unitId === null) return found;
	return maySee(desk, { units: [found.unitId], to: found.endsOn }) ? found : undefined;
}
