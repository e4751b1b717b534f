import type { Day } from '../../../report/day.ts';
import type { Tree } from '../../../report/figures/tree.ts';
import type { Grant } from '../../db/people.ts';
import type { Scope } from '../../hr-question.ts';

const coordinators: readonly string[] = ['integrity-coordinator', 'unit-coordinator'];

/** Of which units a coordinator sees figures: a grant over the organisation holds all others. */
export function figureScope(grants: readonly Grant[]): Scope {
	const own = grants.filter(({ role }) => coordinators.includes(role));
	const units = own.map(({ unitId }) => unitId);
	return units.includes(null) ? null : units.filter((id) => id !== null);
}

/** Whether a unit was one of the scope, or below one, on a day. */
export const isWithin = (tree: Tree, scope: Scope, unitId: string | null, on: Day): boolean =>
	scope === null || tree.lineOn(unitId, on).some((unit) => scope.includes(unit));
