import { and, desc, eq, gt, gte, isNull, lt, or, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { DutyRule } from '../../programme/duty-rule.ts';
import type { Db } from './connect.ts';
import { asRule } from './rules.ts';
import { dutyRule } from './schema/duty.ts';

/** A rule as it holds from a day on, up to another or for good. */
export type DatedRule = DutyRule & { id: string; startsOn: Day; endsOn: Day | null };

const dated = (row: typeof dutyRule.$inferSelect): DatedRule => ({
	...asRule(row),
	...{ id: row.id, startsOn: row.startsOn, endsOn: row.endsOn }
});

/** Rules that hold on a day or begin later, by programme. */
export async function openRules(db: Db, on: Day): Promise<DatedRule[]> {
	const rows = await db
		.select()
		.from(dutyRule)
		.where(or(isNull(dutyRule.endsOn), gt(dutyRule.endsOn, on)))
		.orderBy(dutyRule.programme, dutyRule.startsOn, dutyRule.kinds, dutyRule.units, dutyRule.rule);
	return rows.map(dated);
}

/** Rows that held before a day, the latest to end first: what rules were, and rules that stopped. */
export async function pastRules(db: Db, on: Day): Promise<DatedRule[]> {
	const rows = await db
		.select()
		.from(dutyRule)
		.where(and(lt(dutyRule.startsOn, on), sql`${dutyRule.endsOn} <= ${on}`))
		.orderBy(desc(dutyRule.endsOn), dutyRule.programme, dutyRule.rule);
	return rows.map(dated);
}

/** How a rule holds on a day, or will later; `undefined` for one that is not there or has stopped. */
export async function openRule(db: Db, rule: string, on: Day): Promise<DatedRule | undefined> {
	const [row] = await db
		.select()
		.from(dutyRule)
		.where(and(eq(dutyRule.rule, rule), or(isNull(dutyRule.endsOn), gt(dutyRule.endsOn, on))))
		.orderBy(dutyRule.startsOn)
		.limit(1);
	return row && dated(row);
}

/** Ends a rule on a day, the first on which it no longer holds; what would have begun then or later goes. */
export async function endRule(db: Db, rule: string, on: Day): Promise<void> {
	const whole = eq(dutyRule.rule, rule);
	await db.delete(dutyRule).where(and(whole, gte(dutyRule.startsOn, on)));
	await db
		.update(dutyRule)
		.set({ endsOn: on })
		.where(and(whole, or(isNull(dutyRule.endsOn), gt(dutyRule.endsOn, on))));
}

/** Takes hold of all rules until the end of the transaction: two who change them do so one after the other. */
export async function lockRules(db: Db): Promise<void> {
	await db.execute(sql`select pg_advisory_xact_lock(hashtext('rules of duty'))`);
}
