import { asc, eq } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { unit, unitPeriod } from './schema/unit.ts';

/** A unit as it was from a day until the day before `endsOn`. */
export type UnitSpan = Pick<
	typeof unitPeriod.$inferSelect,
	'parentId' | 'name' | 'level' | 'startsOn' | 'endsOn'
> & { id: string; code: string };

/** Every unit there ever was, as it was in each period, the earliest first. */
export function unitSpans(db: Db): Promise<UnitSpan[]> {
	return db
		.select({
			id: unit.id,
			code: unit.code,
			parentId: unitPeriod.parentId,
			name: unitPeriod.name,
			level: unitPeriod.level,
			startsOn: unitPeriod.startsOn,
			endsOn: unitPeriod.endsOn
		})
		.from(unitPeriod)
		.innerJoin(unit, eq(unit.id, unitPeriod.unitId))
		.orderBy(asc(unitPeriod.startsOn), asc(unitPeriod.id));
}
