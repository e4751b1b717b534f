import { and, eq, gt, isNull, lte, or, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { programmeWithdrawal } from './schema/programme-draft.ts';

const runsOn = (on: Day) =>
	and(
		lte(programmeWithdrawal.startsOn, on),
		or(isNull(programmeWithdrawal.endsOn), gt(programmeWithdrawal.endsOn, on))
	);

/** The programmes that nobody new gets on a day, with the day on which that began. */
export async function withdrawnOn(db: Db, on: Day): Promise<Map<string, Day>> {
	const rows = await db
		.select({ programme: programmeWithdrawal.programme, since: programmeWithdrawal.startsOn })
		.from(programmeWithdrawal)
		.where(runsOn(on));
	return new Map(rows.map(({ programme, since }) => [programme, since]));
}

/** That a programme, named in this column, is offered on a day. */
export const isOfferedOn = (programme: AnyPgColumn, on: Day): SQL =>
	sql`not exists (select from ${programmeWithdrawal}
		where ${programmeWithdrawal.programme} = ${programme} and ${runsOn(on)})`;

/** Withdraws a programme from a day on. @returns whether it was still offered */
export async function withdraw(
	db: Db,
	programme: string,
	who: { personId: string; on: Day }
): Promise<boolean> {
	if ((await withdrawnOn(db, who.on)).has(programme)) return false;
	await db.insert(programmeWithdrawal).values({ programme, startsOn: who.on, by: who.personId });
	return true;
}

/** Offers a programme again from a day on. @returns whether it was withdrawn */
export async function offerAgain(db: Db, programme: string, on: Day): Promise<boolean> {
	const rows = await db
		.update(programmeWithdrawal)
		.set({ endsOn: on })
		.where(and(eq(programmeWithdrawal.programme, programme), isNull(programmeWithdrawal.endsOn)))
		.returning({ id: programmeWithdrawal.id });
	return rows.length > 0;
}
