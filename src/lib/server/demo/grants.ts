import type { Day } from '../../programme/calendar.ts';
import type { Role } from '../../programme/roles.ts';
import type { CastMember } from './cast.ts';
import type { DemoPerson } from './staff.ts';
import type { DemoUnits } from './units.ts';

export type DemoGrant = { personId: string; role: Role; unitId: string | null; startsOn: Day };

/** The roles of the demo accounts, from their first day. */
export function grantsOfCast(cast: CastMember[]): DemoGrant[] {
	return cast.flatMap(({ person, grant }) =>
		grant ? [{ personId: person.id, startsOn: person.employments[0]!.startsOn, ...grant }] : []
	);
}

/** A manager for every unit that has somebody to lead it: the first who works in it, or below it. */
export function grantsOfStaff(staff: DemoPerson[], units: DemoUnits): DemoGrant[] {
	const parents = new Map(units.all.map(({ id, parentId }) => [id, parentId]));
	const taken = new Set<string>();
	return units.all.flatMap(({ id }): DemoGrant[] => {
		const leader = staff.find((person) => {
			const { unitId, endsOn } = person.employments.at(-1)!;
			return endsOn === null && !taken.has(person.id) && isBelow(unitId, id);
		});
		if (!leader) return [];
		taken.add(leader.id);
		return [
			{
				personId: leader.id,
				role: 'manager',
				unitId: id,
				startsOn: leader.employments.at(-1)!.startsOn
			}
		];
	});

	function isBelow(unitId: string, top: string): boolean {
		const parent = parents.get(unitId);
		return unitId === top || (parent != null && isBelow(parent, top));
	}
}
