import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { pillars, type Pillar, type PlanRow } from '../../report/book/plan-row.ts';
import type { Db } from './connect.ts';
import { yearPlanItem, yearPlanStatus } from './schema/report.ts';

/** What a topic says, besides how far it is. */
export type PlanText = Pick<PlanRow, 'pillar' | 'topic' | 'state' | 'action' | 'owner'>;
/** A topic with its place in the plan. */
export type PlanItem = PlanRow & { id: string };
export type PlanStatus = PlanRow['status'][number];

const text = {
	id: yearPlanItem.id,
	pillar: yearPlanItem.pillar,
	topic: yearPlanItem.topic,
	state: yearPlanItem.state,
	action: yearPlanItem.action,
	owner: yearPlanItem.owner
};
const here = isNull(yearPlanItem.removedOn);

/** Takes hold of the plan until the end of the transaction. */
export async function lockPlan(db: Db): Promise<void> {
	await db.execute(sql`select pg_advisory_xact_lock(hashtext('year plan'))`);
}

/**
 * The topics of the plan: protect, then stimulate and learn, then enforce, and in a pillar in their own order;
 * with every year they tell of, the oldest first.
 */
export async function planItems(db: Db): Promise<PlanItem[]> {
	const items = await db
		.select(text)
		.from(yearPlanItem)
		.where(here)
		.orderBy(asc(yearPlanItem.position), asc(yearPlanItem.id));
	const byPillar = pillars.flatMap((pillar) => items.filter((item) => item.pillar === pillar));
	return withStatus(db, byPillar);
}

/** Topics that were taken out, in the order of their name. */
export function removedItems(db: Db): Promise<{ id: string; topic: string }[]> {
	return db
		.select({ id: yearPlanItem.id, topic: yearPlanItem.topic })
		.from(yearPlanItem)
		.where(isNotNull(yearPlanItem.removedOn))
		.orderBy(yearPlanItem.topic, yearPlanItem.id);
}

/** One topic of the plan, or `undefined`. */
export async function findItem(db: Db, id: string): Promise<PlanItem | undefined> {
	const items = await db
		.select(text)
		.from(yearPlanItem)
		.where(and(eq(yearPlanItem.id, id), here));
	return (await withStatus(db, items))[0];
}

async function withStatus(db: Db, items: (PlanText & { id: string })[]): Promise<PlanItem[]> {
	const ids = items.map(({ id }) => id);
	if (ids.length === 0) return [];
	const rows = await db
		.select()
		.from(yearPlanStatus)
		.where(inArray(yearPlanStatus.itemId, ids))
		.orderBy(yearPlanStatus.year);
	const byItem = Map.groupBy(rows, ({ itemId }) => itemId);
	return items.map((item) => ({
		...item,
		status: (byItem.get(item.id) ?? []).map(({ year, indicator, note }) => ({
			...{ year, indicator, note }
		}))
	}));
}

/** Adds a topic at the end of its pillar. @returns its id */
export async function addItem(db: Db, item: PlanText): Promise<string> {
	const position = await nextPosition(db, item.pillar);
	const [row] = await db
		.insert(yearPlanItem)
		.values({ ...item, position })
		.returning({ id: yearPlanItem.id });
	return row!.id;
}

/** Changes what a topic says; in another pillar it comes last. */
export async function changeItem(db: Db, id: string, item: PlanText, was: Pillar): Promise<void> {
	const moves = item.pillar !== was;
	const position = moves ? { position: await nextPosition(db, item.pillar) } : {};
	await db
		.update(yearPlanItem)
		.set({ ...item, ...position })
		.where(eq(yearPlanItem.id, id));
}

async function nextPosition(db: Db, pillar: Pillar): Promise<number> {
	const [row] = await db
		.select({ last: sql<number>`coalesce(max(${yearPlanItem.position}), 0)::int` })
		.from(yearPlanItem)
		.where(eq(yearPlanItem.pillar, pillar));
	return row!.last + 1;
}

/** Gives topics their places, the first in the list first. */
export async function placeItems(db: Db, ids: readonly string[]): Promise<void> {
	for (const [at, id] of ids.entries())
		await db
			.update(yearPlanItem)
			.set({ position: at + 1 })
			.where(eq(yearPlanItem.id, id));
}

/** Takes a topic out of the plan on a day, or puts it back with `null`. @returns whether that changed it */
export async function setRemoved(db: Db, id: string, day: string | null): Promise<boolean> {
	const rows = await db
		.update(yearPlanItem)
		.set({ removedOn: day })
		.where(and(eq(yearPlanItem.id, id), day === null ? isNotNull(yearPlanItem.removedOn) : here))
		.returning({ id: yearPlanItem.id });
	return rows.length > 0;
}

/** Says how far a topic is in each year, in the place of what was said before. */
export async function setStatus(
	db: Db,
	itemId: string,
	status: readonly PlanStatus[]
): Promise<void> {
	await db.delete(yearPlanStatus).where(eq(yearPlanStatus.itemId, itemId));
	if (status.length > 0)
		await db.insert(yearPlanStatus).values(status.map((each) => ({ ...each, itemId })));
}
