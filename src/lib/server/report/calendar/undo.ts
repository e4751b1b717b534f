import * as v from 'valibot';
import { isDay } from '../../../programme/calendar.ts';
import { activityKinds } from '../../../report/activity/activity.ts';
import { record } from '../../db/audit.ts';
import type { Db } from '../../db/connect.ts';
import {
	keepPlanned,
	lockPlanned,
	namesKnown,
	removePlanned,
	type PlannedActivity
} from '../../db/planned-activities.ts';
import { plannedLimits } from './fields.ts';
import type { Planner } from './planning.ts';

const id = v.pipe(v.string(), v.uuid());
const day = v.pipe(v.string(), v.check(isDay));

const plannedSchema = v.pipe(
	v.strictObject({
		id,
		kind: v.picklist(activityKinds),
		title: v.pipe(v.string(), v.minLength(1), v.maxLength(plannedLimits.title)),
		startsOn: day,
		endsOn: day,
		startsAt: v.nullable(v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))),
		place: v.pipe(v.string(), v.maxLength(plannedLimits.place)),
		unitId: v.nullable(id),
		note: v.pipe(v.string(), v.maxLength(plannedLimits.note)),
		activityId: v.nullable(id)
	}),
	v.check(({ startsOn, endsOn }) => startsOn <= endsOn)
);

/** An act on the year calendar, as its page keeps it to undo it. */
const actSchema = v.pipe(
	v.string(),
	v.parseJson(),
	v.strictObject({ before: v.nullable(plannedSchema), after: v.nullable(plannedSchema) }),
	v.check(({ before, after }) => (before ?? after) !== null),
	v.check(({ before, after }) => !before || !after || before.id === after.id)
);

/**
 * Undoes an act on the year calendar. An entry of the register that is gone by now is named no more.
 * @returns whether it could be done: not when somebody changed the same activity since
 */
export function undoPlanned(db: Db, { personId }: Planner, act: string): Promise<boolean> {
	return db.transaction(async (tx) => {
		const read = v.safeParse(actSchema, act);
		if (!read.success) return false;
		const { before, after } = read.output;
		const now = await lockPlanned(tx, (before ?? after)!.id);
		if (!isSame(now ?? null, after)) return false;
		if (before) {
			const known = await namesKnown(tx, before);
			if (before.unitId !== null && !known.unit) return false;
			await keepPlanned(tx, { ...before, activityId: known.activity ? before.activityId : null });
		} else await removePlanned(tx, after!.id);
		await record(tx, {
			...{ actor: personId, role: 'integrity-coordinator', action: 'undo-planned' },
			...{ object: 'year-calendar', result: 'ok', origin: 'web' }
		});
		return true;
	});
}

/** Whether two are the same but for what came of them in the register. */
function isSame(one: PlannedActivity | null, other: PlannedActivity | null): boolean {
	if (!one || !other) return one === other;
	const { activityId: _, ...words } = one;
	return Object.entries(words).every(
		([name, value]) => value === other[name as keyof typeof words]
	);
}
