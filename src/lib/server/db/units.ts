import { and, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { unit, unitPeriod } from './schema/unit.ts';

/** A unit directly under the organisation on a day, the first by code; `undefined` when there is none. */
export async function topUnit(db: Db, on: Day): Promise<string | undefined> {
	const [found] = await db
		.select({ id: unit.id })
		.from(unit)
		.innerJoin(unitPeriod, eq(unitPeriod.unitId, unit.id))
		.where(
			and(
				isNull(unitPeriod.parentId),
				lte(unitPeriod.startsOn, on),
				or(isNull(unitPeriod.endsOn), gt(unitPeriod.endsOn, on))
			)
		)
		.orderBy(unit.code)
		.limit(1);
	return found?.id;
}

/** Makes a unit with its first period. @returns its id */
export async function addUnit(
	db: Db,
	code: string,
	period: Omit<typeof unitPeriod.$inferInsert, 'id' | 'unitId'>
): Promise<string> {
	const [made] = await db.insert(unit).values({ code }).returning({ id: unit.id });
	await db.insert(unitPeriod).values({ ...period, unitId: made!.id });
	return made!.id;
}
