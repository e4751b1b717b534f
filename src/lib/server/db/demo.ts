import type { PgTable } from 'drizzle-orm/pg-core';
import type { Day } from '../../programme/calendar.ts';
import type { Programme } from '../../programme/schema.ts';
import type { NewRule } from '../../programme/requirement-starters.ts';
import type { Db } from './connect.ts';
import { createAccounts, type NewAccount } from './accounts.ts';
import { publish } from './programmes.ts';
import { addRules } from './rules.ts';
import { activity, oath, plannedActivity } from './schema/activity.ts';
import { dutyException } from './schema/duty.ts';
import { certificate, enrolment, itemDone, moduleDone } from './schema/learning.ts';
import { campaign } from './schema/campaign.ts';
import { liveActivity } from './schema/live.ts';
import { meetingPlan } from './schema/meeting.ts';
import { employment, person, roleGrant } from './schema/person.ts';
import { reportTable, yearPlanItem, yearPlanStatus } from './schema/report.ts';
import { statement } from './schema/statement.ts';
import { unit, unitPeriod } from './schema/unit.ts';
import { ensurePartitions } from './statements.ts';

/** Rows an insert carries at most, well under the 65,535 values of one statement. */
const CHUNK = 2_000;

/** A whole organisation as rows, in the order in which they refer to each other. */
export type OrganisationRows = {
	since: Day;
	programmes: Programme[];
	units: (typeof unit.$inferInsert)[];
	unitPeriods: (typeof unitPeriod.$inferInsert)[];
	people: (typeof person.$inferInsert)[];
	employments: (typeof employment.$inferInsert)[];
	grants: (typeof roleGrant.$inferInsert)[];
	enrolments: (typeof enrolment.$inferInsert)[];
	itemsDone: (typeof itemDone.$inferInsert)[];
	modulesDone: (typeof moduleDone.$inferInsert)[];
	certificates: (typeof certificate.$inferInsert)[];
	statements: (typeof statement.$inferInsert)[];
	accounts: NewAccount[];
	plans: (typeof meetingPlan.$inferInsert)[];
	meetings: (typeof liveActivity.$inferInsert)[];
	activities: (typeof activity.$inferInsert)[];
	planned: (typeof plannedActivity.$inferInsert)[];
	oaths: (typeof oath.$inferInsert)[];
	tables: (typeof reportTable.$inferInsert)[];
	series: (typeof campaign.$inferInsert)[];
	rules: { rule: NewRule; startsOn: Day; endsOn: Day | null }[];
	exceptions: (typeof dutyException.$inferInsert)[];
	yearPlan: {
		items: (typeof yearPlanItem.$inferInsert)[];
		statuses: (typeof yearPlanStatus.$inferInsert)[];
	};
};

/** Fills an empty database with an organisation that exists since `since`, all of it or nothing. */
export async function insertOrganisation(db: Db, rows: OrganisationRows): Promise<void> {
	await db.transaction(async (tx) => {
		for (const programme of rows.programmes) await publish(tx, programme, rows.since);
		await ensurePartitions(tx, rows.since, 12 * 5 + 26);
		await insertAll(tx, unit, rows.units);
		await insertAll(tx, unitPeriod, rows.unitPeriods);
		await insertAll(tx, person, rows.people);
		await insertAll(tx, employment, rows.employments);
		await insertAll(tx, roleGrant, rows.grants);
		await insertAll(tx, enrolment, rows.enrolments);
		await insertAll(tx, itemDone, rows.itemsDone);
		await insertAll(tx, moduleDone, rows.modulesDone);
		await insertAll(tx, certificate, rows.certificates);
		await insertAll(tx, statement, rows.statements);
		await createAccounts(tx, rows.accounts);
		await insertAll(tx, meetingPlan, rows.plans);
		await insertAll(tx, liveActivity, rows.meetings);
		await insertAll(tx, activity, rows.activities);
		await insertAll(tx, plannedActivity, rows.planned);
		await insertAll(tx, oath, rows.oaths);
		await insertAll(tx, reportTable, rows.tables);
		await insertAll(tx, campaign, rows.series);
		for (const { rule, ...days } of rows.rules) await addRules(tx, [rule], days);
		await insertAll(tx, dutyException, rows.exceptions);
		await insertAll(tx, yearPlanItem, rows.yearPlan.items);
		await insertAll(tx, yearPlanStatus, rows.yearPlan.statuses);
	});
}

async function insertAll<T extends PgTable>(
	db: Db,
	table: T,
	rows: T['$inferInsert'][]
): Promise<void> {
	for (let at = 0; at < rows.length; at += CHUNK) {
		await db.insert(table).values(rows.slice(at, at + CHUNK));
	}
}
