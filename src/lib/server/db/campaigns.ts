import { and, desc, eq, lte } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { campaign } from './schema/campaign.ts';

export type StoredCampaign = typeof campaign.$inferSelect;
type Written = Pick<StoredCampaign, 'title' | 'startsOn' | 'dilemmas' | 'framers'>;

/** All campaigns, the latest first. */
export function allCampaigns(db: Db): Promise<StoredCampaign[]> {
	return db.select().from(campaign).orderBy(desc(campaign.startsOn), campaign.id);
}

/** One campaign, or `undefined`. */
export async function findCampaign(db: Db, id: string): Promise<StoredCampaign | undefined> {
	const [row] = await db.select().from(campaign).where(eq(campaign.id, id));
	return row;
}

/** The campaign that began last, whether it still runs or not. */
export async function latestCampaign(db: Db, on: Day): Promise<StoredCampaign | undefined> {
	const [row] = await db
		.select()
		.from(campaign)
		.where(lte(campaign.startsOn, on))
		.orderBy(desc(campaign.startsOn))
		.limit(1);
	return row;
}

/** Adds a campaign. @returns whether its id was free */
export async function addCampaign(db: Db, row: Written & { id: string }): Promise<boolean> {
	const made = await db.insert(campaign).values(row).onConflictDoNothing().returning();
	return made.length > 0;
}

/** Changes a campaign as it was seen. @returns whether nobody changed it meanwhile */
export async function changeCampaign(
	db: Db,
	id: string,
	revision: number,
	change: Partial<Written & Pick<StoredCampaign, 'stoppedOn'>>
): Promise<boolean> {
	const changed = await db
		.update(campaign)
		.set({ ...change, revision: revision + 1 })
		.where(and(eq(campaign.id, id), eq(campaign.revision, revision)))
		.returning();
	return changed.length > 0;
}

/** Ties a campaign to its choice period. */
export async function linkPeriod(db: Db, id: string, period: string): Promise<void> {
	await db.update(campaign).set({ period }).where(eq(campaign.id, id));
}

/** The campaign whose choice period this is, or `undefined`. */
export async function campaignOf(db: Db, period: string): Promise<StoredCampaign | undefined> {
	const [row] = await db.select().from(campaign).where(eq(campaign.period, period));
	return row;
}

/** Throws a campaign away. */
export async function removeCampaign(db: Db, id: string): Promise<void> {
	await db.delete(campaign).where(eq(campaign.id, id));
}
