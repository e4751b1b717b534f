import { randomUUID } from 'node:crypto';
import { and, inArray, isNull } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Day } from '#lib/programme/calendar.ts';
import type { Programme as Definition } from '#lib/programme/schema.ts';
import type { Db } from '#lib/server/db/connect.ts';
import { publish } from '#lib/server/db/programmes.ts';
import { addRules } from '#lib/server/db/rules.ts';
import { dutyException } from '#lib/server/db/schema/duty.ts';
import { enrolment } from '#lib/server/db/schema/learning.ts';
import { employment, person } from '#lib/server/db/schema/person.ts';
import { duties } from './expected-reminders.ts';
import { everyone, makeTown } from './small-town.ts';
import type { Life, Programme } from './year-of-people.ts';

/** A year that can be lived day by day. */
export type Settled = {
	/** Who comes, moves or begins on a day. */
	opens(day: Day): Promise<void>;
	/** Who leaves, is excepted or is done on a day. */
	closes(day: Day): Promise<void>;
};

const firstDay = '2026-01-01';
const [welcome, harbour] = duties;
const modules = [{ id: 'deel', title: 'Deel', form: 'individual', required: true, minutes: 30 }];

/**
 * Writes people into a database with what is known of them before the year begins: when they come. What
 * happens to them is written on its day.
 */
export async function settle(db: Db, lives: readonly Life[]): Promise<Settled> {
	const town = makeTown(db);
	const units = { haven: await town.unit('haven'), kantoor: await town.unit('kantoor') };
	const programme = (more: object) => ({ ...everyone, modules, ...more }) as unknown as Definition;
	await publish(
		db,
		programme({ audiences: [{ audience: 'alle', required: true, withinDays: welcome.days }] }),
		welcome.from
	);
	await publish(db, programme({ id: 'haven', title: 'Haven', audiences: [] }), harbour.from);
	await addRules(
		db,
		[
			{
				...{ programme: 'haven', kinds: [], units: [units.haven], roles: [], audiences: [] },
				...{ joinedFrom: null, joinedUntil: null, repeatMonths: null, credits: [] },
				...{ term: { due: 'none' }, countsFrom: harbour.from }
			}
		],
		{ startsOn: harbour.from }
	);
	await db.insert(person).values(
		lives.map(({ id, email }, at) => ({
			...{ id, email, personnelNumber: String(at), givenName: 'Sam', familyName: String(at) }
		}))
	);
	const jobs = lives.flatMap((life) =>
		life.jobs.map(({ from, unit }) => ({
			...{ personId: life.id, unitId: units[unit], startsOn: from, kind: 'civil-servant' as const }
		}))
	);
	const turns = lives.flatMap((life) => turnsOf(life));
	await write(
		db,
		employment,
		jobs.filter(({ startsOn }) => startsOn < firstDay)
	);
	await write(
		db,
		enrolment,
		turns.filter(({ startedOn }) => startedOn < firstDay)
	);

	return {
		opens: async (day) => {
			await endJobs(
				lives.filter(({ jobs }) => endsOn(jobs, day) && moves(jobs, day)),
				day
			);
			await write(
				db,
				employment,
				jobs.filter(({ startsOn }) => startsOn === day)
			);
			const begun = turns.filter(
				({ startedOn, completedOn }) => startedOn === day && completedOn !== day
			);
			await write(
				db,
				enrolment,
				begun.map((turn) => ({ ...turn, completedOn: null }))
			);
		},
		closes: async (day) => {
			await endJobs(
				lives.filter(({ jobs }) => endsOn(jobs, day) && !moves(jobs, day)),
				day
			);
			const excepted = lives.filter(({ exception }) => exception?.from === day);
			await write(
				db,
				dutyException,
				excepted.map(({ id, exception }) => ({
					personId: id,
					startsOn: day,
					endsOn: exception!.until
				}))
			);
			const done = turns.filter(({ completedOn }) => completedOn === day);
			await write(
				db,
				enrolment,
				done.filter(({ startedOn }) => startedOn === day)
			);
			const open = done.filter(({ startedOn }) => startedOn < day).map(({ id }) => id);
			if (open.length > 0)
				await db.update(enrolment).set({ completedOn: day }).where(inArray(enrolment.id, open));
		}
	};

	async function endJobs(of: readonly Life[], day: Day): Promise<void> {
		const people = of.map(({ id }) => id);
		const open = and(inArray(employment.personId, people), isNull(employment.endsOn));
		if (people.length > 0) await db.update(employment).set({ endsOn: day }).where(open);
	}
}

/** The turns of somebody: begun on a day of their own, or on the day that they are done. */
function turnsOf({ id, begins, done }: Life) {
	const turn = (programme: Programme, startedOn: Day, completedOn: Day | null) => ({
		...{ id: randomUUID(), personId: id, programme, proves: programme, version: 1, plan: [] },
		...{ startedOn, completedOn }
	});
	const names = ['welkom', 'haven'] as const;
	return names.flatMap((name) => {
		const end = done[name];
		const start = name === 'welkom' && begins && (end === null || begins < end) ? begins : end;
		return start === null ? [] : [turn(name, start, end)];
	});
}

async function write<Table extends PgTable>(db: Db, table: Table, rows: Table['$inferInsert'][]) {
	if (rows.length > 0) await db.insert(table).values(rows as never);
}

const endsOn = (jobs: Life['jobs'], day: Day) => jobs.some(({ until }) => until === day);

/** Whether somebody goes on in another unit on the day that a job ends. */
const moves = (jobs: Life['jobs'], day: Day) => jobs.some(({ from }) => from === day);
