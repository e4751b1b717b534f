import { and, gt, inArray, isNull, or } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import { heldApart } from '../../programme/roles.ts';
import type { Db } from './connect.ts';
import { roleGrant } from './schema/person.ts';

/** Which of these people have a role, now or later, of which HR hands nobody the key. */
export async function peopleHeldApart(
	db: Db,
	people: readonly string[],
	on: Day
): Promise<ReadonlySet<string>> {
	if (people.length === 0) return new Set();
	const rows = await db
		.select({ personId: roleGrant.personId })
		.from(roleGrant)
		.where(
			and(
				inArray(roleGrant.personId, [...people]),
				inArray(roleGrant.role, [...heldApart]),
				or(isNull(roleGrant.endsOn), gt(roleGrant.endsOn, on))
			)
		);
	return new Set(rows.map(({ personId }) => personId));
}
