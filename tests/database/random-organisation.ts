import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { addDays, type Day } from '#lib/programme/calendar.ts';
import { personKinds } from '#lib/programme/person-kinds.ts';
import type { Programme } from '#lib/programme/schema.ts';
import type { Db } from '#lib/server/db/connect.ts';
import { enrolment } from '#lib/server/db/schema/learning.ts';
import { employment, person, roleGrant } from '#lib/server/db/schema/person.ts';
import { unit, unitPeriod } from '#lib/server/db/schema/unit.ts';

/** Few days, so that things begin, end and fall due on the same one; ends of months among them. */
export const someDay: fc.Arbitrary<Day> = fc.oneof(
	fc.integer({ min: 0, max: 30 }).map((week) => addDays('2024-01-01', week * 7)),
	fc.constantFrom(
		'2023-12-31',
		'2024-01-31',
		'2024-02-29',
		'2024-03-31',
		'2024-04-30',
		'2024-05-31'
	)
);

const somePeriod = fc
	.tuple(someDay, fc.option(fc.integer({ min: 1, max: 120 })))
	.map(([startsOn, days]) => ({ startsOn, endsOn: days ? addDays(startsOn, days) : null }));

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

const someTurn = fc.record({
	startedOn: someDay,
	days: fc.option(fc.integer({ min: 0, max: 60 })),
	proves: fc.constantFrom('asked', 'other'),
	programme: fc.constantFrom('asked', 'easy', 'other')
});

const somePerson = fc.record({
	audiences: fc.subarray(['balie', 'buiten']),
	employments: fc.array(someEmployment, { minLength: 1, maxLength: 3 }),
	grants: fc.array(fc.record({ period: somePeriod, manager: fc.boolean() }), { maxLength: 2 }),
	turns: fc.array(someTurn, { maxLength: 3 })
});

const someRule = fc.record(
	{
		audience: fc.constantFrom('alle', 'nieuw', 'leidinggevende', 'inhuur', 'balie', 'buiten'),
		required: fc.boolean(),
		withinDays: fc.constantFrom(7, 30),
		repeatMonths: fc.constantFrom(1, 2)
	},
	{ requiredKeys: ['audience', 'required'] }
) as fc.Arbitrary<Programme['audiences'][number]>;

export const someOrganisation = fc.record({
	units: fc.array(someUnit, { minLength: 7, maxLength: 7 }),
	people: fc.array(somePerson, { minLength: 1, maxLength: 14 }),
	rules: fc.uniqueArray(someRule, {
		minLength: 1,
		maxLength: 4,
		selector: (rule) => rule.audience
	}),
	since: someDay
});

type Organisation = typeof someOrganisation extends fc.Arbitrary<infer T> ? T : never;

/** Puts a random organisation in the place of the one that was there. */
export async function found(db: Db, { units, people }: Organisation): Promise<void> {
	for (const table of [enrolment, roleGrant, employment, person, unitPeriod, unit]) {
		await db.delete(table);
	}
	const ids = units.map(() => randomUUID());
	await db.insert(unit).values(ids.map((id) => ({ id, code: id })));
	await db.insert(unitPeriod).values(units.flatMap((entry, at) => periodsOf(entry, at, ids)));
	const staff = people.map((entry) => ({ ...entry, id: randomUUID() }));
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
			employments.map(({ period, unit: at, kind, main }) => ({
				...period,
				kind,
				main,
				unitId: ids[at]!
			}))
		)
	);
	const grants = owned((entry) =>
		entry.grants.map(({ period, manager }) => ({
			...period,
			role: manager ? ('manager' as const) : ('hr' as const)
		}))
	);
	if (grants.length > 0) await db.insert(roleGrant).values(grants);
	const turns = owned((entry) => entry.turns.map(turnOf)).filter(isOnlyOpenTurn);
	if (turns.length > 0) await db.insert(enrolment).values(turns);
}

function periodsOf(entry: Organisation['units'][number], at: number, ids: string[]) {
	const unitId = ids[at]!;
	const parentOf = (parent: number | null) =>
		parent === null || parent === at ? null : ids[parent]!;
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

function turnOf({
	startedOn,
	days,
	proves,
	programme
}: Organisation['people'][number]['turns'][number]) {
	const completedOn = days === null ? null : addDays(startedOn, days);
	return { startedOn, completedOn, proves, programme, version: 1, plan: [] };
}

type Turn = ReturnType<typeof turnOf> & { personId: string };

/** Somebody has at most one open turn of a programme. */
function isOnlyOpenTurn(turn: Turn, at: number, all: Turn[]): boolean {
	const same = (other: Turn) =>
		other.completedOn === null &&
		other.personId === turn.personId &&
		other.programme === turn.programme;
	return turn.completedOn !== null || all.findIndex(same) === at;
}
