import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Bytes } from '../../ballot/bytes.ts';
import type { Day } from '../../programme/calendar.ts';
import { lockPeriod } from './ballot-periods.ts';
import type { Db } from './connect.ts';
import { mainEmployments } from './main-employment.ts';
import {
	ballotContest,
	ballotReportingUnit,
	ballotSigningKey,
	ballotUnit
} from './schema/ballot.ts';

export type Contest = typeof ballotContest.$inferSelect;
export type ReportingUnit = typeof ballotReportingUnit.$inferSelect;

/** The units as the tree stands on a day, with who has the main employment in each. */
export function staffedUnits(db: Db, on: Day) {
	return db.execute<{
		id: string;
		parentId: string | null;
		name: string;
		level: string;
		staff: number;
	}>(sql`
		with main as (${mainEmployments(on)})
		select p.unit_id as id, p.parent_id as "parentId", p.name, p.level,
			(select count(*)::int from main m where m.unit_id = p.unit_id) as staff
		from unit_period p
		where p.starts_on <= ${on} and (p.ends_on is null or p.ends_on > ${on})
		order by p.unit_id`);
}

/** People employed on a day whose unit is not in the tree of that day. */
export async function unplacedStaff(db: Db, on: Day): Promise<number> {
	const [row] = await db.execute<{ count: number }>(sql`
		select count(*)::int as count from (${mainEmployments(on)}) m where not exists (
			select from unit_period p where p.unit_id = m.unit_id
			and p.starts_on <= ${on} and (p.ends_on is null or p.ends_on > ${on}))`);
	return row!.count;
}

/** Freezes who is counted with whom, in the place of what was planned before. */
export async function freezeUnits(
	db: Db,
	period: string,
	groups: (typeof ballotReportingUnit.$inferInsert)[],
	units: (typeof ballotUnit.$inferInsert)[]
): Promise<void> {
	await db.delete(ballotUnit).where(eq(ballotUnit.period, period));
	await db.delete(ballotReportingUnit).where(eq(ballotReportingUnit.period, period));
	if (groups.length > 0) await db.insert(ballotReportingUnit).values(groups);
	if (units.length > 0) await db.insert(ballotUnit).values(units);
}

/** The groups that are counted together in a period, the largest first. */
export function reportingUnitsOf(db: Db, period: string): Promise<ReportingUnit[]> {
	return db
		.select()
		.from(ballotReportingUnit)
		.where(eq(ballotReportingUnit.period, period))
		.orderBy(sql`${ballotReportingUnit.staff} desc`, ballotReportingUnit.id);
}

/**
 * The reporting unit of the unit somebody works in on a day, or of the nearest unit above it that was
 * there when the period opened; `undefined` when there is none.
 */
export async function placeOf(
	db: Db,
	period: string,
	personId: string,
	on: Day
): Promise<string | undefined> {
	const [row] = await db.execute<{ unit: string }>(sql`
		with recursive own as (
			(select unit_id, 0 as depth from employment
			where person_id = ${personId} and starts_on <= ${on} and (ends_on is null or ends_on > ${on})
			order by main desc, starts_on, id limit 1)
			union all
			select p.parent_id, own.depth + 1 from own join unit_period p on p.unit_id = own.unit_id
			where p.parent_id is not null and own.depth < 20
				and p.starts_on <= ${on} and (p.ends_on is null or p.ends_on > ${on})
		)
		select b.reporting_unit as unit from own join ballot_unit b
			on b.unit_id = own.unit_id and b.period = ${period}
		order by own.depth limit 1`);
	return row?.unit;
}

/** Contests of a period, in order; those that are there stay. */
export async function addContests(
	db: Db,
	rows: (typeof ballotContest.$inferInsert)[]
): Promise<void> {
	for (let at = 0; at < rows.length; at += 1000) {
		await db
			.insert(ballotContest)
			.values(rows.slice(at, at + 1000))
			.onConflictDoNothing();
	}
}

/** Takes contests away of units that are no reporting unit any more; before a period opens. */
export async function dropContestsElsewhere(db: Db, period: string): Promise<void> {
	await db.execute(sql`
		delete from ballot_contest c where period = ${period} and not exists (
			select from ballot_reporting_unit u where u.period = c.period and u.id = c.unit)`);
}

/** All contests of a period, or those of one dilemma in one unit, in the order of their texts. */
export function contestsOf(
	db: Db,
	period: string,
	only?: { unit: string; dilemma: string }
): Promise<Contest[]> {
	return db
		.select()
		.from(ballotContest)
		.where(
			and(
				eq(ballotContest.period, period),
				only && eq(ballotContest.unit, only.unit),
				only && eq(ballotContest.dilemma, only.dilemma)
			)
		)
		.orderBy(ballotContest.contest);
}

/** One contest, or `undefined`. */
export async function findContest(
	db: Db,
	period: string,
	contest: string
): Promise<Contest | undefined> {
	const [row] = await db
		.select()
		.from(ballotContest)
		.where(and(eq(ballotContest.period, period), eq(ballotContest.contest, contest)));
	return row;
}

/** How many contests there are and how many have their key. */
export async function countContests(db: Db, period: string) {
	const [row] = await db
		.select({
			all: sql<number>`count(*)::int`,
			made: sql<number>`count(${ballotContest.modulus})::int`
		})
		.from(ballotContest)
		.where(eq(ballotContest.period, period));
	return row!;
}

/** Contests that wait for a key, of periods that are not closed; those of open periods come first. */
export function keylessContests(db: Db, limit: number) {
	return db.execute<{ period: string; contest: string }>(sql`
		select c.period, c.contest from ballot_contest c join ballot_period p on p.id = c.period
		where c.modulus is null and p.closed_on is null
		order by p.opened_on is null, c.contest limit ${limit}`);
}

/** Keeps the key of a contest, unless another process was first or the period closed meanwhile. */
export async function keepKey(
	db: Db,
	{ period, contest }: { period: string; contest: string },
	key: { sealedKey: Bytes; modulus: Bytes }
): Promise<void> {
	await db.transaction(async (tx) => {
		if ((await lockPeriod(tx, period))?.closedOn !== null) return;
		const first = await tx
			.update(ballotContest)
			.set({ modulus: key.modulus })
			.where(
				and(
					eq(ballotContest.period, period),
					eq(ballotContest.contest, contest),
					isNull(ballotContest.modulus)
				)
			)
			.returning({ contest: ballotContest.contest });
		if (first.length === 0) return;
		// A contest that was dropped and came back before the opening left a key that nobody has used.
		await tx
			.insert(ballotSigningKey)
			.values({ period, contest, sealedKey: key.sealedKey })
			.onConflictDoUpdate({
				target: [ballotSigningKey.period, ballotSigningKey.contest],
				set: { sealedKey: key.sealedKey }
			});
	});
}

/** The sealed signing key of a contest, or `undefined`. */
export async function signingKeyOf(
	db: Db,
	period: string,
	contest: string
): Promise<Bytes | undefined> {
	const [row] = await db
		.select({ sealedKey: ballotSigningKey.sealedKey })
		.from(ballotSigningKey)
		.where(and(eq(ballotSigningKey.period, period), eq(ballotSigningKey.contest, contest)));
	return row?.sealedKey;
}

/** Throws the signing keys of a period away. */
export async function dropSigningKeys(db: Db, period: string): Promise<void> {
	await db.delete(ballotSigningKey).where(eq(ballotSigningKey.period, period));
}
