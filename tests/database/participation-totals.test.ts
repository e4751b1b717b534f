import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { participation } from '#lib/report/activity/participation.ts';
import { totalsOf } from '#lib/server/db/participation-totals.ts';
import { employment, person } from '#lib/server/db/schema/person.ts';
import { enrolment, moduleDone } from '#lib/server/db/schema/learning.ts';
import { liveActivity, liveAttendance } from '#lib/server/db/schema/live.ts';
import { factsOf } from '#lib/server/report/figures/participation-years.ts';
import { freshDatabase } from '../support/database.ts';
import { someDay } from './random-days.ts';
import { found, someOrganisation } from './random-organisation.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database.close());

const someMeeting = fc.record({
	heldOn: someDay,
	form: fc.constantFrom('room' as const, 'online' as const, 'both' as const),
	present: fc.array(fc.nat({ max: 13 }), { maxLength: 5 })
});
const someModule = fc.record({ turn: fc.nat({ max: 20 }), completedOn: someDay });

test('the database adds up what participation counts from facts, for any organisation and years', async () => {
	const { db } = database;
	const cases = fc.asyncProperty(
		someOrganisation,
		fc.array(someMeeting, { maxLength: 5 }),
		fc.array(someModule, { maxLength: 10 }),
		fc.tuple(someDay, someDay),
		async (organisation, meetings, modules, [one, other]) => {
			await db.delete(liveActivity);
			await found(db, organisation);
			const people = await db.select({ id: person.id }).from(person);
			const turns = await db.select({ id: enrolment.id }).from(enrolment);
			for (const { present, ...meeting } of meetings) {
				const [held] = await db
					.insert(liveActivity)
					.values({ ...meeting, kind: 'team' })
					.returning();
				const came = [...new Set(present.map((at) => people[at % people.length]!.id))];
				const rows = came.map((personId) => ({ activityId: held!.id, personId }));
				if (rows.length > 0) await db.insert(liveAttendance).values(rows);
			}
			const done = modules.flatMap(({ turn, completedOn }, at) =>
				turns.length === 0
					? []
					: [{ enrolmentId: turns[turn % turns.length]!.id, module: `m${at}`, completedOn }]
			);
			if (done.length > 0) await db.insert(moduleDone).values(done);

			const years = [
				{ year: 2023, on: one },
				{ year: 2024, on: other }
			];
			const facts = await factsOf({ db, library, scope: null }, years, 'unit');
			const counted = facts.map(({ year, on, facts: all, staff }) => ({
				year,
				...participation(all, staff, { year, on, by: 'unit' }).total
			}));
			expect([...(await totalsOf(db, years))]).toEqual(counted);
		}
	);
	await fc.assert(cases, { numRuns: 60 });
	expect((await db.select().from(employment)).length).toBeGreaterThan(0);
});
