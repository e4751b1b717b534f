import type { Day } from './day.ts';
import { endOn } from './move-spans.ts';
import type { GrantMove } from './plan.ts';
import type { StoredGrant, StoredPerson } from './stored.ts';

type Compared = { moves: GrantMove[]; begin: string[]; stop: string[] };

const leadsUnit = ({ role, unit }: StoredGrant) => role === 'manager' && unit !== null;

/** Compares which units somebody leads; leading the whole organisation is given by an administrator. */
export function compareLeads(
	listed: readonly string[] | undefined,
	grants: readonly StoredGrant[],
	on: Day,
	firstDay: Day
): Compared {
	if (listed === undefined) return { moves: [], begin: [], stop: [] };
	const own = grants.filter(leadsUnit);
	const over = own.filter(({ unit }) => !listed.includes(unit!));
	const begin = listed.filter((code) => !own.some(({ unit }) => unit === code));
	const startsOn = firstDay > on ? firstDay : on;
	return {
		moves: [
			...over.flatMap((grant) => endOn(grant, on)),
			...begin.map((unit): GrantMove => ({
				act: 'open',
				row: { role: 'manager', unit, startsOn, endsOn: null }
			}))
		],
		begin,
		stop: over.map(({ unit }) => unit!)
	};
}

/** Ends every role of somebody who has left: coming back later does not bring them back. */
export function endRoles({ grants }: Pick<StoredPerson, 'grants'>, on: Day): Compared {
	const stop = grants.filter(leadsUnit).map(({ unit }) => unit!);
	return { moves: grants.flatMap((grant) => endOn(grant, on)), begin: [], stop };
}
