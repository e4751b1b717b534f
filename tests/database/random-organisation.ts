import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import type { PgTable } from 'drizzle-orm/pg-core';
import { addDays } from '#lib/programme/calendar.ts';
import { personKinds } from '#lib/programme/person-kinds.ts';
import type { Db } from '#lib/server/db/connect.ts';
import { addRules } from '#lib/server/db/rules.ts';
import { dutyException, dutyRule } from '#lib/server/db/schema/duty.ts';
import { enrolment, moduleDone, programmeVersion } from '#lib/server/db/schema/learning.ts';
import { meetingPlan } from '#lib/server/db/schema/meeting.ts';
import { employment, person, roleGrant } from '#lib/server/db/schema/person.ts';
import { unit, unitPeriod } from '#lib/server/db/schema/unit.ts';
import { someDay, somePeriod } from './random-days.ts';
import { someRule, unitIds } from './random-rules.ts';
import {
	isOnlyOpenTurn,
	modulesOf,
	someMeeting,
	someTurn,
	turnOf,
	versionOf
} from './random-turns.ts';

const index = fc.nat({ max: 6 });

/** A unit hangs somewhere, may be reorganised once, and may stop; a parent may be absent or a mistake. */
const someUnit = fc.record({
	first: fc.option(index),
	startsOn: someDay,
	reorganised: fc.option(
		fc.record({ after: fc.integer({ min: 1, max: 90 }), parent: fc.option(index) })
	),
	endsAfter: fc.option(fc.integer({ min: 1, max: 150 }))
});

const someEmployment = fc.record({
	period: somePeriod,
	unit: index,
	kind: fc.constantFrom(...personKinds.slice(0, 4)),
	main: fc.boolean()
});

const someException = fc.record({
	startsOn: someDay,
	days: fc.integer({ min: 1, max: 90 }),
	programme: fc.constantFrom(null, 'asked', 'other')
});

const somePerson = fc.record({
	audiences: fc.subarray(['balie', 'buiten']),
	employments: fc.array(someEmployment, { minLength: 1, maxLength: 3 }),
	grants: fc.array(fc.record({ period: somePeriod, manager: fc.boolean() }), { maxLength: 2 }),
	exceptions: fc.array(someException, { maxLength: 1 }),
	turns: fc.array(someTurn, { maxLength: 3 })
});

export const someOrganisation = fc.record({
	units: fc.array(someUnit, { minLength: 7, maxLength: 7 }),
	people: fc.array(somePerson, { minLength: 1, maxLength: 14 }),
	rules: fc.array(someRule, { maxLength: 4 }),
	meetings: fc.array(someMeeting, { maxLength: 3 }),
	exceptions: fc.array(fc.tuple(index, someException), { maxLength: 1 })
});

type Organisation = typeof someOrganisation extends fc.Arbitrary<infer T> ? T : never;

/** Puts a random organisation in the place of the one that was there. */
export async function found(db: Db, organisation: Organisation): Promise<void> {
	for (const table of [dutyException, meetingPlan, enrolment, roleGrant, employment, person])
		await db.delete(table);
	for (const table of [dutyRule, unitPeriod, unit]) await db.delete(table);
	await db.insert(unit).values(unitIds.map((id) => ({ id, code: id })));
	await db.insert(unitPeriod).values(organisation.units.flatMap(periodsOf));
	const versions = ['asked', 'easy'].map(versionOf);
	await db.insert(programmeVersion).values(versions).onConflictDoNothing();
	await addRules(db, organisation.rules, { startsOn: '2023-01-01' });
	const staff = organisation.people.map((entry) => ({ ...entry, id: randomUUID() }));
	await db.insert(person).values(
		staff.map(({ id, audiences }) => ({
			...{ id, audiences, personnelNumber: id },
			...{ givenName: id.slice(0, 4), familyName: id.slice(4, 8) }
		}))
	);
	const owned = <T extends object>(rows: (entry: (typeof staff)[number]) => T[]) =>
		staff.flatMap((entry) => rows(entry).map((row) => ({ ...row, personId: entry.id })));
	await db.insert(employment).values(
		owned(({ employments }) =>
			employments.map(({ period, unit: at, ...job }) => ({
				...{ ...period, ...job },
				unitId: unitIds[at]!
			}))
		)
	);
	await insertSome(
		db,
		roleGrant,
		owned(({ grants }) =>
			grants.map(({ period, manager }) => ({
				...period,
				role: manager ? ('manager' as const) : ('hr' as const)
			}))
		)
	);
	const exceptions = [
		...owned((entry) => entry.exceptions.map(exceptionOf)),
		...organisation.exceptions.map(([at, each]) => ({ ...exceptionOf(each), unitId: unitIds[at]! }))
	];
	await insertSome(db, dutyException, exceptions);
	const turns = owned((entry) => entry.turns.map(turnOf)).filter(isOnlyOpenTurn);
	await insertSome(db, enrolment, turns);
	await insertSome(db, moduleDone, turns.flatMap(modulesOf));
	await insertSome(
		db,
		meetingPlan,
		organisation.meetings.map(({ unit: at, ...meeting }) => ({
			...{ ...meeting, title: 'Samen', agenda: [], form: 'room', kind: 'team' },
			...{ ownerId: staff[0]!.id, unitId: at === null ? null : unitIds[at]! }
		}))
	);
}

async function insertSome<T extends PgTable>(db: Db, table: T, rows: T['$inferInsert'][]) {
	if (rows.length > 0) await db.insert(table).values(rows);
}

const exceptionOf = ({ startsOn, days, programme }: Organisation['exceptions'][number][1]) => ({
	...{ startsOn, programme },
	endsOn: addDays(startsOn, days)
});

function periodsOf(entry: Organisation['units'][number], at: number) {
	const unitId = unitIds[at]!;
	const parentOf = (parent: number | null) =>
		parent === null || parent === at ? null : unitIds[parent]!;
	const { startsOn, reorganised } = entry;
	const named = (name: string) => ({ unitId, name: `${name} ${at}`, level: 'team' as const });
	const change = reorganised && addDays(startsOn, reorganised.after);
	const endsOn = entry.endsAfter === null ? null : addDays(change ?? startsOn, entry.endsAfter);
	return [
		{ ...named('Team'), parentId: parentOf(entry.first), startsOn, endsOn: change ?? endsOn },
		...(change
			? [{ ...named('Nieuw'), parentId: parentOf(reorganised.parent), startsOn: change, endsOn }]
			: [])
	];
}
