import { eq } from 'drizzle-orm';
import type { PersonKind } from '#lib/programme/person-kinds.ts';
import type { Programme } from '#lib/programme/schema.ts';
import type { Db } from '#lib/server/db/connect.ts';
import { addPerson } from '#lib/server/db/new-person.ts';
import { publish } from '#lib/server/db/programmes.ts';
import { enrolment } from '#lib/server/db/schema/learning.ts';
import { unitPeriod } from '#lib/server/db/schema/unit.ts';
import { addUnit } from '#lib/server/db/units.ts';

// An organisation small enough to know by heart: everything begins on 1 January 2026.

export const start = '2026-01-01';
export const today = '2026-11-22';

/** A programme that everybody must have finished thirty days after they came. */
export const everyone = {
	id: 'welkom',
	title: 'Welkom',
	version: 1,
	audiences: [{ audience: 'alle', required: true, withinDays: 30 }],
	report: { thresholdPeople: 10, keepMonths: 36 }
} as Programme;

export function makeTown(db: Db) {
	let people = 0;
	return {
		publish: (more: Partial<Programme> = {}, on = start) =>
			publish(db, { ...everyone, ...more }, on),

		unit: (name: string, parentId: string | null = null) =>
			addUnit(db, name, {
				name,
				parentId,
				level: parentId ? 'team' : 'directorate',
				startsOn: start
			}),

		/** Ends a unit: who works there has no place in the organisation from that day. */
		close: (unitId: string, endsOn: string) =>
			db.update(unitPeriod).set({ endsOn }).where(eq(unitPeriod.unitId, unitId)),

		person: (unitId: string, familyName: string, kind: PersonKind = 'civil-servant') =>
			addPerson(db, {
				person: { personnelNumber: String(++people), givenName: 'Sam', familyName },
				employment: { unitId, kind, startsOn: start },
				grants: []
			}),

		completed: (personId: string, completedOn: string | null, programme = 'welkom') =>
			db.insert(enrolment).values({
				...{ personId, programme, completedOn, startedOn: start },
				...{ proves: 'welkom', version: 1, plan: [] }
			})
	};
}
